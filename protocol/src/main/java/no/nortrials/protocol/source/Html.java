package no.nortrials.protocol.source;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** HTML as plain text: paragraphs and items of lists on lines of their own, everything else in the flow. */
public final class Html {
    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title");

    private Html() {}

    /** A sign for smaller before a word is no tag: only what is closed, breaks a line or is an entity makes a text HTML. */
    private static final Pattern MARKED = Pattern.compile("</[a-zA-Z]|<(?:br|p|li|ul|ol|div)\\b|&(?:#|\\w{2,8};)");

    /** The plain text; a text without tags and entities is only tidied. */
    public static String plain(String html) {
        if (!MARKED.matcher(html).find()) return tidy(html);
        var lines = new Lines();
        Jsoup.parse(html).body().traverse(lines);
        return tidy(lines.text.toString());
    }

    private static String tidy(String text) {
        return text.replaceAll("[ \\t\\u00a0]+", " ")
                .replaceAll(" ?[\\r\\n]+ ?", "\n")
                .replaceAll("\\n{2,}", "\n")
                .replaceAll("(?m)^-\\n", "- ")
                .strip();
    }

    /** Collects text on the way through the tree. */
    private static final class Lines implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private int unseen;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && unseen == 0)
                text.append(words.getWholeText().replaceAll("\\s+", " "));
            if (!(node instanceof Element element)) return;
            if (UNSEEN.contains(element.normalName())) unseen++;
            if (element.isBlock() || element.normalName().equals("br")) text.append('\n');
            if (element.normalName().equals("li")) text.append("- ");
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) return;
            if (UNSEEN.contains(element.normalName())) unseen--;
            if (element.isBlock()) text.append('\n');
        }
    }
}
