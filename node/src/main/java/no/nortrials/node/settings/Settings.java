package no.nortrials.node.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.nortrials.disclosure.Policy;

/**
 * The settings of a node.
 *
 * @param id what the portal knows the node by
 * @param name for people
 * @param portal the portal's address, as the portal itself states it
 * @param sites organisation numbers of the trusts whose patients the node counts; a patient's site in the data is one of them
 * @param folder where the node keeps everything: keys, ledgers, index, questions
 * @param source where patients come from
 * @param schedule when they are loaded anew
 * @param release whether answers go out by themselves or by the steward's hand
 * @param desk the steward's pages
 * @param limits of work and time
 */
public record Settings(
        UUID id,
        String name,
        URI portal,
        List<String> sites,
        Path folder,
        Source source,
        Schedule schedule,
        Policy.Release release,
        Desk desk,
        Limits limits) {
    /** How patients are written. */
    public enum Format {
        CSV,
        OMOP,
        FHIR,
        /** Made up by the node itself. */
        DEMO
    }

    /**
     * Where patients come from.
     *
     * @param path a folder, or for FHIR also a file; for synthetic patients not used
     * @param site the trust of patients whose rows name none
     * @param share for synthetic patients: which share of the inhabitants is made up, more than 0, at most 1
     */
    public record Source(Format format, Path path, String site, double share) {
        public Source {
            if (!(share > 0 && share <= 1)) throw new IllegalArgumentException("the share was `" + share + "`");
        }

        /** Whether the patients are made up. */
        public boolean isSynthetic() {
            return format == Format.DEMO;
        }

        /** The share of the trusts' patients that the counted data hold. */
        public double covers() {
            return isSynthetic() ? share : 1;
        }
    }

    /** When patients are loaded anew, by the clock of a zone. */
    public record Schedule(LocalTime refreshAt, ZoneId zone) {}

    /**
     * The steward's pages.
     *
     * @param address where they listen; this machine only, unless set otherwise
     * @param port 0 for any
     * @param passphrase the hash of the passphrase; empty when nobody may sign in
     */
    public record Desk(String address, int port, String passphrase) {}

    /**
     * Limits.
     *
     * @param counting how long counting one question may take
     * @param pace answers go out at whole multiples of this, so that the time they take tells nothing
     * @param drift a regression question whose count changes by more than this share raises an alarm
     */
    public record Limits(Duration counting, Duration pace, double drift) {}

    public Settings {
        sites = List.copyOf(sites);
        if (sites.isEmpty()) throw new IllegalArgumentException("a node counts the patients of no trust");
    }

    /** The folder of a part. */
    public Path at(String part) {
        return folder.resolve(part);
    }
}
