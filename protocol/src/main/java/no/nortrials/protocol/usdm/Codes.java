package no.nortrials.protocol.usdm;

import no.nortrials.protocol.source.Node;

/** Coded values: a code, or a code inside an alias. */
final class Codes {
    private Codes() {}

    /** The code itself. */
    static Node of(Node node) {
        return node.at("standardCode").isObject() ? node.at("standardCode") : node;
    }

    /** What the code means, in words. */
    static String words(Node node) {
        return of(node).text("decode");
    }

    /** Whether the code is this one of the National Cancer Institute's thesaurus. */
    static boolean is(Node node, String code) {
        return of(node).text("code").equals(code);
    }
}
