package no.nortrials.portal.request;

import java.util.List;
import java.util.stream.Stream;

/** A stage of a request's life, and whether it lies behind, is now, or is to come. */
record Stage(String code, String state) {

    static List<Stage> of(RequestHeader request) {
        int now = position(request.status());
        return Stream.of(
                        RequestStatus.RECEIVED,
                        RequestStatus.TRIAGED,
                        RequestStatus.ANSWERING,
                        RequestStatus.SUMMARISED,
                        RequestStatus.CLOSED)
                .map(stage -> new Stage(stage.name(), state(position(stage), now)))
                .toList();
    }

    private static String state(int stage, int now) {
        if (stage == now) return "now";
        return stage < now ? "past" : "coming";
    }

    private static int position(RequestStatus status) {
        return switch (status) {
            case DRAFT -> 0;
            case RECEIVED, NEEDS_CLARIFICATION -> 1;
            case TRIAGED -> 2;
            case FORWARDED, ANSWERING, DEADLINE_PASSED -> 3;
            case SUMMARISED -> 4;
            case CLOSED -> 5;
        };
    }
}
