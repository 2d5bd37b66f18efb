package no.nortrials.node.steward;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.nortrials.disclosure.Answer;
import no.nortrials.disclosure.Policy;
import no.nortrials.disclosure.wire.NodeReply;
import no.nortrials.disclosure.wire.SiteAnswer;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.json.CriteriaJson;
import no.nortrials.eligibility.json.Reading;
import no.nortrials.eligibility.sentence.Language;
import no.nortrials.eligibility.sentence.Sentences;
import no.nortrials.node.answer.Entry;
import no.nortrials.node.check.Finding;
import no.nortrials.node.data.LastLoad;
import no.nortrials.node.regression.Drift;
import no.nortrials.node.settings.Settings;

/** Puts what the node knows into words. */
final class Teller {
    private static final int MOST_ROWS = 100;

    private final NodeView node;
    private final Settings settings;
    private final Words words;
    private final Trusts trusts;

    Teller(NodeView node, Settings settings, Words words, Trusts trusts) {
        this.node = node;
        this.settings = settings;
        this.words = words;
        this.trusts = trusts;
    }

    Views.Overview overview() {
        List<Views.Line> facts = new ArrayList<>();
        facts.add(line("fact.portal", words.of("link." + node.link().state())));
        facts.add(line("fact.heard", node.link().heard().map(words::moment).orElse(words.of("never"))));
        facts.add(line(
                "fact.month",
                node.month().map(month -> month.epoch().toString()).orElse(words.of("none"))));
        facts.add(line(
                "fact.date",
                node.month().map(month -> words.day(month.about().dataDate())).orElse(words.of("none"))));
        facts.add(line("fact.newest", node.newest().map(words::moment).orElse(words.of("never"))));
        facts.add(line(
                "fact.release",
                words.of(settings.release() == Policy.Release.AUTOMATIC ? "release.automatic" : "release.hand")));
        List<Views.Note> findings = node.findings().stream().map(this::finding).toList();
        return new Views.Overview(
                facts, findings, node.drifts().stream().map(this::drift).toList());
    }

    private Views.Note finding(Finding finding) {
        return new Views.Note(words.of("fault." + finding.fault(), finding.where()), true);
    }

    private Views.Note drift(Drift drift) {
        boolean alarms = drift.isAlarming(settings.limits().drift());
        if (drift.now().isEmpty()) return new Views.Note(words.of("drift.none", drift.name()), true);
        String key = drift.before().isEmpty() ? "drift.first" : alarms ? "drift.alarm" : "drift.well";
        return new Views.Note(
                words.of(
                        key,
                        drift.name(),
                        drift.before().orElse(0L),
                        drift.now().get()),
                alarms);
    }

    private Views.Line line(String key, String value) {
        return new Views.Line(words.of(key), value);
    }

    Views.Questions questions() {
        List<Entry> entries = node.questions();
        List<Views.Budget> budgets = entries.stream()
                .map(entry -> entry.question().organisation())
                .distinct()
                .sorted()
                .flatMap(this::budgets)
                .toList();
        return new Views.Questions(
                entries.stream().limit(MOST_ROWS).map(this::row).toList(), budgets);
    }

    private Stream<Views.Budget> budgets(String organisation) {
        return node.allowances(organisation).entrySet().stream()
                .map(left -> new Views.Budget(
                        organisation,
                        trusts.name(left.getKey(), words.locale()),
                        words.of("budget.left", left.getValue().numbers(), Policy.DEFAULT.numbers())));
    }

    private Views.Row row(Entry entry) {
        Optional<EligibilityCriteria> criteria =
                CriteriaJson.read(entry.question().criteria()) instanceof Reading.Read(var read)
                        ? Optional.of(read)
                        : Optional.empty();
        return new Views.Row(
                entry.question().id().toString(),
                words.moment(entry.received()),
                entry.question().organisation(),
                criteria.map(EligibilityCriteria::title)
                        .filter(title -> !title.isBlank())
                        .orElse(words.of("untitled")),
                criteria.map(read -> Sentences.of(read, language())).orElse(List.of(words.of("unreadable"))),
                state(entry),
                entry.awaitsSteward());
    }

    private Language language() {
        return words.locale().equals(Words.BOKMAL) ? Language.BOKMAL : Language.ENGLISH;
    }

    private String state(Entry entry) {
        if (entry.reply().isEmpty()) return words.of("state.open");
        String key = switch (entry.reply().get()) {
            case NodeReply.Answered _ -> "state.answered";
            case NodeReply.Awaited _ -> "state.awaited";
            case NodeReply.Unsupported _ -> "state.unsupported";
            case NodeReply.TooCostly _ -> "state.costly";
            case NodeReply.Failed _ -> "state.failed";
        };
        return words.of(key) + " · " + words.of("delivery." + entry.delivery());
    }

    Optional<Views.Question> question(String id) {
        return node.questions().stream()
                .filter(entry -> entry.question().id().toString().equals(id))
                .findFirst()
                .map(entry -> new Views.Question(row(entry), sites(entry), decision(entry)));
    }

    private String decision(Entry entry) {
        return entry.decision()
                .map(by -> words.of("decision." + by.verdict(), by.steward(), words.moment(by.at())))
                .orElse("");
    }

    private List<Views.Site> sites(Entry entry) {
        if (entry.reply().orElse(null) instanceof NodeReply.Answered answered)
            return answered.sites().stream().map(site -> site(entry, site)).toList();
        Map<String, Answer> drawn = entry.awaitsSteward() ? node.drawn(entry) : Map.of();
        return drawn.entrySet().stream()
                .map(each -> new Views.Site(
                        trusts.name(each.getKey(), words.locale()),
                        words.drawn(each.getValue()),
                        price(entry, each.getKey()),
                        List.of()))
                .toList();
    }

    private Views.Site site(Entry entry, SiteAnswer site) {
        List<Views.Line> steps = site.steps().stream()
                .map(step -> new Views.Line(
                        step.criterion().isEmpty() ? words.of("everybody") : step.criterion(), words.told(step.told())))
                .toList();
        return new Views.Site(
                trusts.name(site.site(), words.locale()), words.told(site.total()), price(entry, site.site()), steps);
    }

    private String price(Entry entry, String site) {
        return words.of("price", entry.price().getOrDefault(site, 0));
    }

    Views.Data data() {
        Optional<LastLoad> last = node.lastLoad();
        List<Views.Line> load = new ArrayList<>();
        last.ifPresent(load1 -> {
            load.add(line("load.began", words.moment(load1.began())));
            load.add(line("load.ended", words.moment(load1.ended())));
            load.add(line(
                    "load.outcome",
                    load1.failure().map(why -> words.of("load.stopped", why)).orElse(words.of("load.well"))));
            load.add(line("load.patients", words.of("number", load1.patients())));
            load.add(line("load.events", words.of("number", load1.events())));
        });
        List<Views.Line> rejects = last.map(LastLoad::rejects).orElse(Map.of()).entrySet().stream()
                .map(each -> line("reason." + each.getKey(), words.of("number", each.getValue())))
                .toList();
        List<Views.Line> notes = last.map(LastLoad::notes).orElse(Map.of()).entrySet().stream()
                .map(each -> line("noted." + each.getKey(), words.of("number", each.getValue())))
                .toList();
        List<Views.Line> counts = node.drifts().stream()
                .map(drift -> new Views.Line(drift.name(), drift(drift).text()))
                .toList();
        return new Views.Data(load, rejects, notes, counts, node.isLoading());
    }
}
