package no.nortrials.portal.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.request.RequestKind;
import org.jspecify.annotations.Nullable;

/** Tells how a request went, up to now. */
final class Teller {
    private final Ground ground;
    private final Hospitals hospitals;
    private final Dice dice;
    private final Outcomes outcomes;

    Teller(Ground ground, Hospitals hospitals, Dice dice) {
        this.ground = ground;
        this.hospitals = hospitals;
        this.dice = dice;
        this.outcomes = new Outcomes(ground, dice);
    }

    Story tell(Case request) {
        Instant paused = paused(request);
        Instant resumed = paused == null || request.stage() == Stage.ASKED ? null : after(paused, dice.between(1, 2));
        Instant forwarded = forwarded(request, resumed);
        List<Asked> asked = asked(request, forwarded);
        Instant summarised = request.stage() == Stage.ANSWERED ? summarised(request) : null;
        List<News> news = summarised == null || request.fate() == null
                ? List.of()
                : outcomes.of(request.fate(), Oslo.day(summarised), asked);
        return new Story(
                request, paused, resumed, forwarded, asked, summarised, news, closed(request, summarised, news));
    }

    private @Nullable Instant paused(Case request) {
        return switch (request.stage()) {
            case ASKED, REPLIED -> ground.at(ground.days().plus(request.counted(), 1), dice);
            case ANSWERED ->
                request.centre() == null && dice.chance(0.2)
                        ? request.receivedAt().plus(Duration.ofHours(dice.between(2, 6)))
                        : null;
            case DRAFT,
                    RECEIVED,
                    TRIAGED,
                    FORWARDED,
                    ANSWERING,
                    DEADLINE_PASSED,
                    PANEL,
                    SYNTHESIS,
                    WITHDRAWN,
                    DUPLICATE,
                    OUT_OF_SCOPE -> null;
        };
    }

    private @Nullable Instant forwarded(Case request, @Nullable Instant resumed) {
        if (request.kind() != RequestKind.SITE && request.kind() != RequestKind.DEVICE_ADVICE) return null;
        if (request.centre() != null) return null;
        return switch (request.stage()) {
            case FORWARDED, ANSWERING, DEADLINE_PASSED, ANSWERED, WITHDRAWN -> {
                Instant read = after(request.receivedAt(), dice.between(1, 2));
                yield resumed != null && resumed.isAfter(read) ? resumed.plus(Duration.ofHours(1)) : read;
            }
            case DRAFT, RECEIVED, ASKED, REPLIED, TRIAGED, PANEL, SYNTHESIS, DUPLICATE, OUT_OF_SCOPE -> null;
        };
    }

    private Instant summarised(Case request) {
        LocalDate day = ground.days().plus(request.deadline(), dice.between(0, 1));
        return earlier(
                ground.at(day, dice).plus(Duration.ofHours(1)), ground.now().minusSeconds(600));
    }

    private @Nullable Instant closed(Case request, @Nullable Instant summarised, List<News> news) {
        return switch (request.stage()) {
            case WITHDRAWN, DUPLICATE, OUT_OF_SCOPE ->
                earlier(after(request.receivedAt(), 2), ground.now().minusSeconds(900));
            case ANSWERED -> summarised == null ? null : closed(request, news, summarised);
            case DRAFT, RECEIVED, ASKED, REPLIED, TRIAGED, FORWARDED, ANSWERING, DEADLINE_PASSED, PANEL, SYNTHESIS ->
                null;
        };
    }

    private @Nullable Instant closed(Case request, List<News> news, Instant summarised) {
        if (request.fate() == null)
            return earlier(after(summarised, 5), ground.now().minusSeconds(900));
        if (!request.fate().ends() || news.isEmpty()) return null;
        return earlier(news.getLast().recordedAt().plus(Duration.ofHours(3)), ground.now());
    }

    private List<Asked> asked(Case request, @Nullable Instant forwarded) {
        if (forwarded == null && request.stage() != Stage.TRIAGED) return List.of();
        var asked = new ArrayList<Asked>();
        for (Trust trust : ground.trusts()) {
            List<String> reasons = hospitals.reasons(trust, request);
            if (!reasons.isEmpty() && !hospitals.receivers(trust).isEmpty())
                asked.add(one(request, trust, reasons, forwarded, asked.size()));
        }
        return asked;
    }

    private Asked one(Case request, Trust trust, List<String> reasons, @Nullable Instant sent, int i) {
        var id = Ids.of("recipient:" + request.number() + ":" + trust.organisationNumber());
        List<Receiver> receivers = hospitals.receivers(trust);
        if (sent == null) return new Asked(id, trust, receivers, reasons, "PROPOSED", null, null, null);
        Instant opened = sent.plus(Duration.ofMinutes(Math.round(dice.logNormal(400, 1.0))));
        Instant answered = inOfficeHours(opened.plus(
                Duration.ofMinutes(Math.round(1440 * dice.logNormal(trust.university() ? 3.0 : 4.2, 0.7)))));
        String decision = decision(request, i);
        boolean fresh = request.stage() == Stage.FORWARDED;
        boolean silent = (i > 1 && dice.chance(0.13)) || fresh;
        Instant limit = earlier(ground.now(), ground.days().endOf(ground.days().plus(request.deadline(), 1)));
        if (!silent && answered.isBefore(limit))
            return new Asked(id, trust, receivers, reasons, decision, sent, opened, answered);
        boolean over = request.stage() == Stage.ANSWERED || request.stage() == Stage.DEADLINE_PASSED;
        boolean seen = opened.isBefore(ground.now()) && dice.chance(0.8) && (!fresh || i < 2);
        String state = over ? "NO_ANSWER" : !seen ? "SENT" : dice.chance(0.35) ? "PASSED_ON" : "OPENED";
        return new Asked(id, trust, receivers, reasons, state, sent, seen ? opened : null, null);
    }

    /** The first two asked say yes where Norway got the study. */
    private String decision(Case request, int i) {
        boolean sure = i < 2 && request.fate() != null && request.fate().allocated();
        if (sure || dice.chance(0.47)) return "INTERESTED";
        return dice.chance(0.22) ? "CONDITIONAL" : "DECLINED";
    }

    private Instant after(Instant start, int workingDays) {
        return earlier(
                ground.at(ground.days().plus(Oslo.day(start), workingDays), dice),
                ground.now().minusSeconds(1200));
    }

    private Instant inOfficeHours(Instant at) {
        LocalDate day = ground.workday(Oslo.day(at));
        return ground.at(day, dice);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
