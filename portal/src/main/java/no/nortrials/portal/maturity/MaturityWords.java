package no.nortrials.portal.maturity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.nortrials.maturity.compare.Difference;
import no.nortrials.maturity.framework.Change;
import no.nortrials.maturity.framework.Domain;
import no.nortrials.maturity.framework.Edited;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.framework.Gap;
import no.nortrials.maturity.framework.Statement;
import no.nortrials.maturity.framework.Words;
import no.nortrials.maturity.result.Badge;
import no.nortrials.maturity.result.Holding;
import no.nortrials.maturity.result.Level;
import no.nortrials.maturity.result.Reason;
import no.nortrials.portal.web.Fmt;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Levels, reasons and differences in words. Pages use it as {@code @maturityWords}. */
@Component
public class MaturityWords {
    private final MessageSource messages;
    private final Fmt fmt;

    MaturityWords(MessageSource messages, Fmt fmt) {
        this.messages = messages;
        this.fmt = fmt;
    }

    /** A level by its number and name. */
    public String level(Level level, Framework framework) {
        return switch (level) {
            case Level.NotAssessed _ -> say("maturity.notAssessed");
            case Level.FewData(int certain, int open) -> say("maturity.fewData", certain, open);
            case Level.Reached(int reached) -> named(reached, framework);
        };
    }

    /** The number of a level and what it is called. */
    public String named(int level, Framework framework) {
        return level == 0
                ? say("maturity.level0")
                : say(
                        "maturity.levelNamed",
                        level,
                        framework.levels().get(level - 1).in(locale()));
    }

    /** What the badge says. */
    public String badge(Badge badge, Framework framework) {
        return switch (badge) {
            case Badge.GateFailed(List<String> gates) ->
                say("maturity.badge.gates", gates.size(), statements(gates, framework));
            case Badge.FewData _ -> say("maturity.badge.fewData");
            case Badge.Smallest(int level, List<String> domains) ->
                say("maturity.badge.smallest", named(level, framework), domains(domains, framework));
        };
    }

    /** Why something does not hold or is not known. */
    public String reason(Reason reason) {
        return switch (reason) {
            case Reason.NotAnswered _ -> say("maturity.reason.notAnswered");
            case Reason.StatementNotMet _ -> say("maturity.reason.notMet");
            case Reason.EvidenceMissing _ -> say("maturity.reason.evidenceMissing");
            case Reason.EvidenceExpired(LocalDate on) -> say("maturity.reason.expired", fmt.day(on));
            case Reason.EvidenceLater(LocalDate from) -> say("maturity.reason.later", fmt.day(from));
            case Reason.ConcernsEverySite _ -> say("maturity.reason.everySite");
            case Reason.NotReviewed _ -> say("maturity.reason.notReviewed");
            case Reason.Disputed(String why) -> say("maturity.reason.disputed", why);
            case Reason.IndicatorMissing _ -> say("maturity.reason.indicatorMissing");
            case Reason.IndicatorFew(int n, int least) -> say("maturity.reason.indicatorFew", n, least);
            case Reason.IndicatorOld(LocalDate to) -> say("maturity.reason.indicatorOld", fmt.day(to));
        };
    }

    /** One difference between two results; names come from the earlier framework where it has them. */
    String difference(Difference difference, Framework before, Framework after) {
        return switch (difference) {
            case Difference.BadgeChanged(var basis, Badge was, Badge is) ->
                say("maturity.difference.badge", basis(basis.name()), badge(was, before), badge(is, after));
            case Difference.LevelChanged(String domain, var basis, Level was, Level is) ->
                say(
                        "maturity.difference.level",
                        domain(domain, before, after),
                        basis(basis.name()),
                        level(was, before),
                        level(is, after));
            case Difference.HoldingChanged(String statement, var basis, Holding was, Holding is) ->
                say(
                        "maturity.difference.holding",
                        statement(statement, before, after),
                        basis(basis.name()),
                        holding(was),
                        holding(is));
            case Difference.DomainAppeared(String domain, Level level) ->
                say("maturity.difference.appeared", domain(domain, after, before), level(level, after));
            case Difference.DomainGone(String domain, Level level) ->
                say("maturity.difference.gone", domain(domain, before, after), level(level, before));
        };
    }

    /** Whether something holds. */
    public String holding(Holding holding) {
        return say("maturity.holding." + holding.name());
    }

    /** One change between two versions of the framework. */
    String change(Change change, Framework before, Framework after, Locale locale) {
        return switch (change) {
            case Change.LevelRenamed(int level, Words was, Words is) ->
                say("maturity.change.levelRenamed", level, was.in(locale), is.in(locale));
            case Change.DomainAdded(Domain domain) ->
                say("maturity.change.domainAdded", domain.name().in(locale));
            case Change.DomainRemoved(Domain domain) ->
                say("maturity.change.domainRemoved", domain.name().in(locale));
            case Change.DomainRenamed(Domain was, Domain is) ->
                say(
                        "maturity.change.domainRenamed",
                        was.name().in(locale),
                        is.name().in(locale));
            case Change.StatementAdded(String domain, Statement statement) ->
                say(
                        "maturity.change.added",
                        domain(domain, after, before),
                        statement.level(),
                        statement.text().in(locale));
            case Change.StatementRemoved(String domain, Statement statement) ->
                say(
                        "maturity.change.removed",
                        domain(domain, before, after),
                        statement.level(),
                        statement.text().in(locale));
            case Change.StatementReworded(Statement was, Statement is) ->
                say("maturity.change.reworded", whole(was, locale), whole(is, locale));
            case Change.StatementMoved(String from, Statement was, String to, Statement is) ->
                say(
                        "maturity.change.moved",
                        is.text().in(locale),
                        domain(from, before, after),
                        was.level(),
                        domain(to, after, before),
                        is.level());
            case Change.RulesChanged(Statement was, Statement is) ->
                say("maturity.change.rules", is.text().in(locale), was.months(), is.months());
        };
    }

    /** Why an edit was not made or a draft not frozen. */
    List<String> refused(Edited why) {
        return switch (why) {
            case Edited.Done _ -> List.of();
            case Edited.Frozen(int version) -> List.of(say("maturity.refused.frozen", version));
            case Edited.Missing(String id) -> List.of(say("maturity.refused.missing", id));
            case Edited.Taken(String id) -> List.of(say("maturity.refused.taken", id));
            case Edited.Incomplete(List<Gap> gaps) ->
                gaps.stream().map(this::gap).toList();
        };
    }

    private String gap(Gap gap) {
        return switch (gap) {
            case Gap.NoDomain _ -> say("maturity.gap.noDomain");
            case Gap.EmptyLevel(String domain, int level) -> say("maturity.gap.emptyLevel", domain, level);
            case Gap.NothingMeasured(String domain) -> say("maturity.gap.nothingMeasured", domain);
        };
    }

    private static String whole(Statement statement, Locale locale) {
        return statement.text().in(locale) + " (" + statement.evidence().in(locale) + ")";
    }

    private String basis(String name) {
        return say("maturity.basis." + name);
    }

    private String domains(List<String> ids, Framework framework) {
        return ids.stream().map(id -> domain(id, framework, framework)).collect(Collectors.joining(", "));
    }

    private String statements(List<String> ids, Framework framework) {
        return ids.stream().map(id -> statement(id, framework, framework)).collect(Collectors.joining(" "));
    }

    private String domain(String id, Framework first, Framework otherwise) {
        if (id.isEmpty()) return say("maturity.gates");
        return first.domain(id)
                .or(() -> otherwise.domain(id))
                .map(each -> each.name().in(locale()))
                .orElse(id);
    }

    private String statement(String id, Framework first, Framework otherwise) {
        return first.statement(id)
                .or(() -> otherwise.statement(id))
                .map(each -> each.text().in(locale()))
                .orElse(id);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
