package no.nortrials.portal.reference;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.nortrials.portal.form.FormData;
import org.springframework.stereotype.Service;

/**
 * Fetches data sets from public interfaces. What comes goes the way of every file: it becomes a draft or goes to quarantine, and
 * nothing is released by itself. The same figures as last time make no new version.
 */
@Service
class Fetching {
    private final FetchPlans plans;
    private final Receiving receiving;
    private final Versions versions;
    private final ReferenceProperties properties;
    private final StatisticsClient client;

    Fetching(
            FetchPlans plans,
            Receiving receiving,
            Versions versions,
            ReferenceProperties properties,
            StatisticsClient.AnswerCache cache) {
        this.plans = plans;
        this.receiving = receiving;
        this.versions = versions;
        this.properties = properties;
        this.client = new StatisticsClient(properties, cache, Thread::sleep);
    }

    /** What became of it. */
    enum Outcome {
        READ,
        QUARANTINED,
        UNCHANGED
    }

    /** Fetches one data set that is due; false when none is. */
    boolean next() {
        return plans.claim()
                .map(set -> {
                    plans.done(set.id(), fetch(set).name());
                    return true;
                })
                .orElse(false);
    }

    private Outcome fetch(DataSet set) {
        Interface asked = asked(set.details());
        var pages = new ArrayList<RawTable>();
        for (Selection selection : Selection.parse(set.details().text(DataSetForm.SELECTION)))
            switch (asked.ask(selection)) {
                case Interface.Asked.Refused refused -> {
                    return refused(set, asked, refused);
                }
                case Interface.Asked.Tables tables -> pages.addAll(tables.pages());
            }
        return taken(set, asked, pages);
    }

    private Outcome taken(DataSet set, Interface asked, List<RawTable> pages) {
        List<String> columns = pages.getFirst().columns();
        for (RawTable page : pages)
            if (!page.columns().equals(columns))
                return refused(
                        set,
                        asked,
                        Interface.Asked.Refused.of(Finding.of(
                                "otherColumns", String.join(", ", page.columns()), String.join(", ", columns))));
        byte[] file = TableText.csv(pages);
        if (versions.newestHas(set.id(), Checksum.of(file))) return Outcome.UNCHANGED;
        DataVersion version = receiving.fetched(set, asked.name(), fileName(set), file);
        return version.state() == VersionState.QUARANTINED ? Outcome.QUARANTINED : Outcome.READ;
    }

    /** The same fault as last time is not told again. */
    private Outcome refused(DataSet set, Interface asked, Interface.Asked.Refused refused) {
        byte[] body = refused.body().contentLength() > 0
                ? refused.body().getByteArray()
                : refused.findings().toString().getBytes(StandardCharsets.UTF_8);
        if (!versions.newestHas(set.id(), Checksum.of(body)))
            receiving.refuse(set, asked.name(), fileName(set), body, refused.findings());
        return Outcome.QUARANTINED;
    }

    private Interface asked(FormData details) {
        return switch (Source.valueOf(details.text(DataSetForm.SOURCE))) {
            case SSB -> new StatisticsNorway(client, properties);
            case FHI -> new PublicHealth(client, properties, details.text(DataSetForm.PART));
        };
    }

    private static String fileName(DataSet set) {
        return set.code() + ".csv";
    }
}
