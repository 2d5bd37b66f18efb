package no.nortrials.portal.process;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** A page as it came over the wire. */
record WebPage(URI address, int status, String body) {
    private static final Pattern FORM = Pattern.compile("<form\\b.*?</form>", Pattern.DOTALL);

    List<WebForm> forms() {
        return FORM.matcher(body)
                .results()
                .map(found -> new WebForm(found.group()))
                .toList();
    }

    /** The form that is sent to this path. */
    WebForm form(String path) {
        return forms().stream()
                .filter(form -> form.action().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form to `" + path + "` on " + this));
    }

    @Override
    public String toString() {
        return address + " (" + status + "), which is:\n" + body;
    }
}
