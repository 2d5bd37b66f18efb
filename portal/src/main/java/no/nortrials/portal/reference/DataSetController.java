package no.nortrials.portal.reference;

import java.util.Map;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormView;
import no.nortrials.portal.form.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Describes a data set, for the data steward. */
@Controller
class DataSetController {
    private final Steward steward;
    private final Catalogue catalogue;

    DataSetController(Steward steward, Catalogue catalogue) {
        this.steward = steward;
        this.catalogue = catalogue;
    }

    @GetMapping("/sources/new")
    ModelAndView blank() {
        return page(null, FormData.EMPTY, Map.of(), HttpStatus.OK);
    }

    @PostMapping("/sources/new")
    ModelAndView add(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
        FormData form = FormData.of(DataSetForm.FIELDS, typed);
        return shown(steward.describe(actor, form), null, form, form.text(DataSetForm.CODE));
    }

    @GetMapping("/sources/{set}/edit")
    ModelAndView edit(Actor actor, @PathVariable String set) {
        DataSet found = catalogue.set(actor, set).set();
        return page(found, found.details(), Map.of(), HttpStatus.OK);
    }

    @PostMapping("/sources/{set}/edit")
    ModelAndView change(
            Actor actor,
            @PathVariable String set,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam MultiValueMap<String, String> typed) {
        DataSet found = catalogue.set(actor, set).set();
        FormData form = FormData.of(DataSetForm.FIELDS, typed).with(DataSetForm.CODE, set);
        return shown(steward.change(actor, set, form, version), found, form, set);
    }

    private static ModelAndView shown(Steward.Described result, @Nullable DataSet set, FormData form, String code) {
        return switch (result) {
            case Steward.Described.Saved _ -> new ModelAndView("redirect:/sources/" + code);
            case Steward.Described.Wrong wrong -> page(set, form, wrong.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
            case Steward.Described.Overtaken _ ->
                page(set, form, Map.of(), HttpStatus.CONFLICT).addObject("overtaken", true);
        };
    }

    private static ModelAndView page(
            @Nullable DataSet set, FormData form, Map<String, Problem> problems, HttpStatus status) {
        var fields = set == null ? DataSetForm.FIELDS : DataSetForm.FIELDS.subList(1, DataSetForm.FIELDS.size());
        var page = new ModelAndView("reference/edit")
                .addObject("set", set)
                .addObject("fields", FormView.of(DataSetForm.NAME, fields, form, problems));
        page.setStatus(status);
        return page;
    }
}
