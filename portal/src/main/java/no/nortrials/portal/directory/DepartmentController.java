package no.nortrials.portal.directory;

import java.util.UUID;
import no.nortrials.portal.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The departments a trust passes requests on to. */
@Controller
@RequestMapping("/directory/trusts/{id}/departments")
class DepartmentController {
    private static final int LONGEST = 200;

    private final Directory directory;
    private final TrustEditing editing;
    private final ProfileChanges changes;

    DepartmentController(Directory directory, TrustEditing editing, ProfileChanges changes) {
        this.directory = directory;
        this.editing = editing;
        this.changes = changes;
    }

    @PostMapping
    String add(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String area,
            RedirectAttributes after) {
        editing.allowed(actor, id);
        if (department.isBlank() || department.length() > LONGEST || !known(area))
            return TrustEditing.refused(id, after, "directory.departmentMissing");
        return editing.changed(id, after, () -> changes.addDepartment(actor, id, version, department.strip(), area));
    }

    private boolean known(String area) {
        return area.isEmpty()
                || directory.therapyAreas().stream()
                        .anyMatch(each -> each.code().equals(area));
    }

    @PostMapping("/remove")
    String remove(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(required = false) @Nullable UUID department,
            RedirectAttributes after) {
        editing.allowed(actor, id);
        return editing.changed(
                id, after, () -> changes.removeDepartment(actor, id, version, TrustEditing.given(department)));
    }
}
