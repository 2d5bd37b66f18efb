package no.nortrials.protocol.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Heads and feet: the same words, numbers aside, at the top or bottom of at least half of the pages, and of three. */
final class RunningLines {
    private static final int EDGE = 3;
    private static final int FEWEST = 3;

    private final Map<String, Integer> pagesWith = new HashMap<>();
    private final int enough;

    RunningLines(List<List<String>> pages) {
        enough = Math.max(FEWEST, (pages.size() + 1) / 2);
        for (List<String> lines : pages)
            IntStream.range(0, lines.size())
                    .filter(line -> atEdge(lines, line))
                    .mapToObj(line -> bare(lines.get(line)))
                    .distinct()
                    .forEach(line -> pagesWith.merge(line, 1, Integer::sum));
    }

    boolean has(List<String> lines, int line) {
        return atEdge(lines, line) && pagesWith.getOrDefault(bare(lines.get(line)), 0) >= enough;
    }

    private static boolean atEdge(List<String> lines, int line) {
        return line < EDGE || line >= lines.size() - EDGE;
    }

    private static String bare(String line) {
        return line.replaceAll("\\d+", "#").strip();
    }
}
