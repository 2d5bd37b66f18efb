package no.nortrials.eligibility.canonical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A reduced ordered binary decision diagram. For one order of the atoms, functions that are equal are the same node.
 *
 * <p>Source: R. E. Bryant, Graph-Based Algorithms for Boolean Function Manipulation, IEEE Transactions on Computers C-35 (1986).
 */
final class Diagram {
    /** The diagram grew beyond its limit. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge(int limit) {
            super("more than " + limit + " nodes", null, false, false);
        }
    }

    private record Node(int atom, int low, int high) {}

    private record Choice(int condition, int then, int otherwise) {}

    private static final int NEVER = 0;
    private static final int ALWAYS = 1;

    private final List<String> atoms;
    private final int limit;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> known = new HashMap<>();
    private final Map<Choice, Integer> chosen = new HashMap<>();

    Diagram(List<String> atoms, int limit) {
        this.atoms = atoms;
        this.limit = limit;
        nodes.add(new Node(atoms.size(), NEVER, NEVER));
        nodes.add(new Node(atoms.size(), ALWAYS, ALWAYS));
    }

    int of(Logic logic) {
        return switch (logic) {
            case Logic.Atom(String text) -> node(atoms.indexOf(text), NEVER, ALWAYS);
            case Logic.Not(Logic of) -> choose(of(of), NEVER, ALWAYS);
            case Logic.And(List<Logic> all) -> atLeast(all.size(), all);
            case Logic.Or(List<Logic> any) -> atLeast(1, any);
            case Logic.AtLeast(int count, List<Logic> of) -> atLeast(count, of);
        };
    }

    /** Counts through the members: after each, node k stands for "k more must hold". */
    private int atLeast(int count, List<Logic> members) {
        int[] missing = new int[count + 1];
        missing[0] = ALWAYS;
        for (int i = members.size() - 1; i >= 0; i--) {
            int member = of(members.get(i));
            for (int k = count; k >= 1; k--) missing[k] = choose(member, missing[k - 1], missing[k]);
        }
        return missing[count];
    }

    private int choose(int condition, int then, int otherwise) {
        if (condition == ALWAYS || then == otherwise) return then;
        if (condition == NEVER) return otherwise;
        if (then == ALWAYS && otherwise == NEVER) return condition;
        var choice = new Choice(condition, then, otherwise);
        Integer before = chosen.get(choice);
        if (before != null) return before;
        int atom = Math.min(
                nodes.get(condition).atom(),
                Math.min(nodes.get(then).atom(), nodes.get(otherwise).atom()));
        int high = choose(side(condition, atom, true), side(then, atom, true), side(otherwise, atom, true));
        int low = choose(side(condition, atom, false), side(then, atom, false), side(otherwise, atom, false));
        int result = node(atom, low, high);
        chosen.put(choice, result);
        return result;
    }

    private int side(int of, int atom, boolean high) {
        Node node = nodes.get(of);
        if (node.atom() != atom) return of;
        return high ? node.high() : node.low();
    }

    private int node(int atom, int low, int high) {
        if (low == high) return low;
        return known.computeIfAbsent(new Node(atom, low, high), fresh -> {
            if (nodes.size() >= limit) throw new TooLarge(limit);
            nodes.add(fresh);
            return nodes.size() - 1;
        });
    }

    /** The nodes that can be reached, numbered in the order of a walk, with the texts of their atoms. */
    String text(int root) {
        if (root == NEVER) return "never";
        if (root == ALWAYS) return "always";
        Map<Integer, Integer> numbers = new HashMap<>(Map.of(NEVER, 0, ALWAYS, 1));
        var lines = new StringBuilder();
        write(root, numbers, lines);
        return lines.toString();
    }

    private void write(int of, Map<Integer, Integer> numbers, StringBuilder lines) {
        if (numbers.containsKey(of)) return;
        Node node = nodes.get(of);
        write(node.low(), numbers, lines);
        write(node.high(), numbers, lines);
        numbers.put(of, numbers.size());
        lines.append('{').append(atoms.get(node.atom())).append('}');
        lines.append('?')
                .append(numbers.get(node.high()))
                .append(':')
                .append(numbers.get(node.low()))
                .append(';');
    }
}
