package no.nortrials.cohort.index;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import no.nortrials.cohort.Answer;
import no.nortrials.cohort.CohortEngine;
import no.nortrials.cohort.Detail;
import no.nortrials.cohort.Plan;
import no.nortrials.cohort.Question;
import no.nortrials.cohort.Terminology;
import no.nortrials.cohort.Values;
import no.nortrials.cohort.index.kernel.Scratch;
import no.nortrials.eligibility.Units;

/**
 * Answers from an index that {@link IndexBuilder} wrote. Opening maps the files into memory; nothing is copied but small
 * tables. An engine keeps answering from the snapshot that was current when it was opened, also when a newer one replaces it.
 */
public final class IndexEngine implements CohortEngine {
    private final Snapshot snapshot;
    private final Terminology terminology;
    private final Units units;
    private final Workers workers;

    private IndexEngine(Snapshot snapshot, Terminology terminology, Units units, int threads) {
        this.snapshot = snapshot;
        this.terminology = terminology;
        this.units = units;
        this.workers = new Workers(threads);
    }

    /** Opens the current snapshot of a folder; codes lie below those they begin with, units are not converted. */
    public static IndexEngine open(Path folder) throws IOException {
        return open(folder, Terminology.BY_PREFIX, Units.SAME);
    }

    /**
     * Opens the current snapshot of a folder, to be asked with as many threads as there are processors.
     *
     * @throws DamagedIndex when a file is cut off, or a small one is changed; see {@link #verify}
     * @throws NoSuchFileException when there is no index
     */
    public static IndexEngine open(Path folder, Terminology terminology, Units units) throws IOException {
        return open(folder, terminology, units, Runtime.getRuntime().availableProcessors());
    }

    static IndexEngine open(Path folder, Terminology terminology, Units units, int threads) throws IOException {
        Path current = current(folder);
        while (true) {
            try {
                return new IndexEngine(Snapshot.open(current), terminology, units, threads);
            } catch (NoSuchFileException gone) {
                // a newer snapshot took its place between the two readings; otherwise the file is missing
                Path newer = current(folder);
                if (newer.equals(current)) throw gone;
                current = newer;
            }
        }
    }

    private static Path current(Path folder) throws IOException {
        return new Folder(folder).current().orElseThrow(() -> new NoSuchFileException(folder + "/CURRENT"));
    }

    /** How many persons there are. */
    public long persons() {
        return snapshot.manifest().persons();
    }

    /** How many events there are. */
    public long events() {
        return snapshot.manifest().events();
    }

    /**
     * Reads every byte of every file.
     *
     * @throws DamagedIndex when one is not as it was written
     */
    public void verify() throws IOException {
        snapshot.verify();
    }

    @Override
    public Answer ask(Question question) {
        Deadline deadline = Deadline.in(question.limit());
        Plan.Required plan = Plan.of(question, criterion -> false);
        Compiler compiler = compiler(question);
        List<Node> nodes = plan.required().stream().map(compiler::node).toList();
        var count = new BlockCount(nodes, question.details(), new AgeCount(question.reference()));
        List<String> sites = snapshot.tables().sites();
        Totals totals = workers.count(snapshot.blocks(), count, () -> new Totals(nodes.size(), sites.size()), deadline);
        if (deadline.isPassed()) return new Answer.TooCostly(question.limit());
        return new Report(plan.plan(), sites, totals).answer(question.details());
    }

    /**
     * Who they are that {@link #ask} counts, by their places at each site. For disclosure control inside the hospital only, which
     * compares sets; slower than counting, and on the calling thread.
     *
     * @param question of its details only {@code DROP_ONE} matters
     */
    public Membership members(Question question) {
        Deadline deadline = Deadline.in(question.limit());
        Plan.Required plan = Plan.of(question, criterion -> false);
        Compiler compiler = compiler(question);
        List<Node> nodes = plan.required().stream().map(compiler::node).toList();
        List<String> sites = snapshot.tables().sites();
        var starts = SiteStarts.of(snapshot.blocks(), sites.size());
        var sets = new MemberSets(nodes, starts, question.details().contains(Detail.DROP_ONE));
        var work = new Node.Work(new Scratch(), deadline);
        int base = 0;
        for (Block block : snapshot.blocks()) {
            sets.add(block, base, work);
            if (deadline.isPassed()) return new Membership.TooCostly(question.limit());
            base += block.size();
        }
        return sets.found(plan.plan(), sites);
    }

    /** The sites of patients in alphabetical order: the order of everything by site. */
    public List<String> sites() {
        return snapshot.tables().sites();
    }

    /** The ids of a site's patients in the order of their places; empty for a site without any. */
    public List<String> ids(String site) {
        int wanted = sites().indexOf(site);
        return wanted < 0 ? List.of() : OldBlock.ids(snapshot, wanted);
    }

    private Compiler compiler(Question question) {
        Tables tables = snapshot.tables();
        var tests = new NumberTests(new Values(terminology, units), terminology);
        var queries = new EventQueries(tables.dictionary(), tables.eventSites(), terminology, tests);
        var moments = new Moments(question.reference(), List.of());
        return new Compiler(new PersonShape(tables.residences()), queries, moments);
    }

    @Override
    public void close() {
        workers.close();
        snapshot.close();
    }
}
