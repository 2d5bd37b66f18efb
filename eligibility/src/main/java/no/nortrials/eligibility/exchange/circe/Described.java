package no.nortrials.eligibility.exchange.circe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Pick;
import no.nortrials.eligibility.Window;

/**
 * Events as circe describes them.
 *
 * @param query which events
 * @param conditions what must hold besides, counted from the event of the name given; made anew for each use, as ids are unique
 */
record Described(EventQuery query, List<Function<String, Criterion>> conditions) {
    Described {
        conditions = List.copyOf(conditions);
    }

    /** The same events in a window only. Circe takes the first of all events and then looks at its day. */
    Described on(Window window) {
        return new Described(on(query, window), conditions);
    }

    private static EventQuery on(EventQuery query, Window window) {
        boolean every = query.pick() == Pick.EVERY;
        return new EventQuery(
                query.domain(),
                query.concepts(),
                query.attributes(),
                every ? with(query.within(), window) : query.within(),
                query.pick(),
                query.value(),
                every ? query.on() : with(query.on(), window));
    }

    /** The same events under another condition. */
    Described provided(Function<String, Criterion> condition) {
        return new Described(query, with(conditions, condition));
    }

    /** The same events under another condition, if any. */
    Described provided(Optional<Function<String, Criterion>> condition) {
        return condition.map(this::provided).orElse(this);
    }

    /** The conditions counted from an event. */
    List<Criterion> conditions(String event) {
        List<Criterion> all = new ArrayList<>();
        for (Function<String, Criterion> condition : conditions) all.add(condition.apply(event));
        return all;
    }

    private static <T> List<T> with(List<T> some, T another) {
        List<T> all = new ArrayList<>(some);
        all.add(another);
        return all;
    }
}
