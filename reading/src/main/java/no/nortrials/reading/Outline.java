package no.nortrials.reading;

import java.util.ArrayDeque;
import java.util.Deque;

/** How deep a criterion is nested, by its indentation, the style of its marker and a colon before it. */
final class Outline {
    private record Step(int indent, String style) {}

    private static final int DEEPEST = 12;

    private final Deque<Step> steps = new ArrayDeque<>();
    private boolean opened;

    /** Starts over, at a heading. */
    void clear() {
        steps.clear();
        opened = false;
    }

    /** Says whether the criterion just read ends in a colon, so that the next may stand under it. */
    void ends(boolean colon) {
        opened = colon;
    }

    /** The level of a criterion, 0 for the outermost. */
    int level(int indent, String style, int parts) {
        if (parts > 1) return numbered(indent, style, parts);
        while (!steps.isEmpty() && steps.getFirst().indent > indent) steps.removeFirst();
        if (steps.isEmpty()) push(indent, style);
        else if (indent > steps.getFirst().indent) push(indent, style);
        else sameIndent(indent, style);
        return steps.size() - 1;
    }

    private void sameIndent(int indent, String style) {
        if (steps.getFirst().style.equals(style)) return;
        if (steps.stream().anyMatch(step -> step.style.equals(style) && step.indent == indent)) {
            while (!steps.getFirst().style.equals(style)) steps.removeFirst();
            return;
        }
        if (opened) {
            push(indent, style);
            return;
        }
        steps.removeFirst();
        push(indent, style);
    }

    private int numbered(int indent, String style, int parts) {
        while (steps.size() > parts - 1) steps.removeFirst();
        while (steps.size() < parts) push(indent, style);
        return parts - 1;
    }

    private void push(int indent, String style) {
        if (steps.size() < DEEPEST) steps.addFirst(new Step(indent, style));
    }
}
