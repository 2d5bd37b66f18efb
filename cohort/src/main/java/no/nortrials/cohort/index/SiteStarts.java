package no.nortrials.cohort.index;

import java.util.List;

/** Where the persons of each site begin among all persons, who stand in the order of their sites. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SiteStarts(int[] starts) {
    static SiteStarts of(List<Block> blocks, int sites) {
        var starts = new int[sites + 1];
        int base = 0;
        for (Block block : blocks) {
            for (Block.Run run : block.runs()) starts[run.site() + 1] += run.to() - run.from();
            base += block.size();
        }
        for (int site = 0; site < sites; site++) starts[site + 1] += starts[site];
        if (starts[sites] != base) throw new IllegalStateException("`" + base + "` persons, but runs differ");
        return new SiteStarts(starts);
    }

    int sites() {
        return starts.length - 1;
    }

    int of(int site) {
        return starts[site];
    }
}
