package no.nortrials.portal.browser;

import com.microsoft.playwright.Page;

/** Somebody who walks through the portal by keys, in one language. */
record Walker(Visitor visitor, Words words, Keys keys, KeyForm form) implements AutoCloseable {
    /** Signs in on the page of demo users, as the one with this name. */
    static Walker signedIn(int port, Words words, String name) {
        Walker walker = at(port, words, "/demo");
        walker.keys.follow("button", name);
        return walker.inLanguage();
    }

    /** Opens a page whose address came by mail. */
    static Walker at(int port, Words words, String path) {
        Visitor visitor = Visitor.at(port);
        visitor.page().navigate(path);
        var keys = new Keys(visitor.page());
        return new Walker(visitor, words, keys, new KeyForm(visitor.page(), keys)).inLanguage();
    }

    /** Changes the language when it is another; the focus stays on the button. */
    private Walker inLanguage() {
        if (words.language().equals(page().getAttribute("html", "lang"))) return this;
        boolean norwegian = words.language().equals("nb");
        keys.follow("button", norwegian ? "Norsk" : "English");
        org.assertj.core.api.Assertions.assertThat(keys.focus().name()).isEqualTo(norwegian ? "English" : "Norsk");
        return this;
    }

    Page page() {
        return visitor.page();
    }

    String text() {
        return page().locator("main").innerText();
    }

    Walker skip() {
        keys.skip(words.of("layout.skip"));
        return this;
    }

    Walker menu(String item) {
        keys.follow("link", words.of("nav." + item));
        return skip();
    }

    Walker link(String message) {
        keys.follow("link", words.of(message));
        return this;
    }

    Walker button(String message) {
        keys.follow("button", words.of(message));
        return this;
    }

    /** Writes into the text box of this name. */
    Walker write(String message, String text) {
        keys.to("textbox", words.of(message)).type(text);
        return this;
    }

    /** Searches the list for a title and opens what was found; the focus stays in the search box meanwhile. */
    Walker find(String title) {
        String search = words.of("request.search");
        keys.to("searchbox", search).type(title).enter();
        org.assertj.core.api.Assertions.assertThat(keys.focus().is("searchbox", search))
                .isTrue();
        keys.to(
                        "link to " + title,
                        stop -> stop.role().equals("link") && stop.name().contains(title))
                .enter();
        return skip();
    }

    @Override
    public void close() {
        visitor.close();
    }
}
