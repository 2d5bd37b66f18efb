package no.nortrials.node.steward;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nortrials.disclosure.Event;
import no.nortrials.node.answer.Entry;
import no.nortrials.node.portal.Link;
import no.nortrials.node.settings.Settings;

/** From a request to a page. */
final class Site {
    private static final Set<String> OPEN = Set.of("/sign-in", "/health", "/style.css", "/language");

    private final NodeView node;
    private final Settings settings;
    private final Sessions sessions;
    private final Pages pages = new Pages();
    private final Trusts trusts = new Trusts();

    Site(NodeView node, Settings settings, InstantSource clock) {
        this.node = node;
        this.settings = settings;
        this.sessions = new Sessions(clock);
    }

    Shown show(Asked asked) {
        if (!isFromHere(asked)) return plain(403, "Forbidden");
        Optional<Sessions.Session> session = sessions.find(asked);
        boolean isPost = asked.method().equals("POST");
        if (!isPost && !asked.method().equals("GET")) return plain(405, "Method not allowed");
        if (session.isEmpty() && !OPEN.contains(asked.path())) return Shown.at("/sign-in");
        boolean needsToken = isPost && session.isPresent();
        if (needsToken && !session.get().form().equals(asked.field("form"))) return plain(403, "Forbidden");
        return isPost ? post(asked, session) : get(asked, session);
    }

    /** A page of another host, or one whose name was bent to this machine, gets nothing. */
    private boolean isFromHere(Asked asked) {
        String host = asked.host().replaceFirst(":[0-9]+$", "");
        boolean isHere =
                List.of("localhost", "127.0.0.1", settings.desk().address()).contains(host);
        return isHere
                && asked.origin()
                        .map(origin -> origin.replaceFirst("^https?://", "").equals(asked.host()))
                        .orElse(true);
    }

    private Shown get(Asked asked, Optional<Sessions.Session> session) {
        String path = asked.path();
        if (path.equals("/health")) return health();
        if (path.equals("/style.css")) return style();
        if (path.equals("/sign-in")) return Shown.page(write("sign-in", asked, session, Map.of("problem", "")));
        Teller teller = teller(asked);
        if (path.equals("/")) return Shown.page(write("overview", asked, session, Map.of("page", teller.overview())));
        if (path.equals("/questions"))
            return Shown.page(write("questions", asked, session, Map.of("page", teller.questions())));
        if (path.equals("/data")) return Shown.page(write("data", asked, session, Map.of("page", teller.data())));
        if (path.startsWith("/questions/"))
            return teller.question(path.substring("/questions/".length()))
                    .map(question -> Shown.page(write("question", asked, session, Map.of("page", question))))
                    .orElseGet(() -> missing(asked, session));
        return missing(asked, session);
    }

    private Shown missing(Asked asked, Optional<Sessions.Session> session) {
        return Shown.page(404, write("missing", asked, session, Map.of()));
    }

    private Shown post(Asked asked, Optional<Sessions.Session> session) {
        if (asked.path().equals("/language")) return language(asked);
        if (asked.path().equals("/sign-in")) return signIn(asked, session);
        if (session.isEmpty()) return Shown.at("/sign-in");
        String path = asked.path();
        if (path.equals("/sign-out")) {
            sessions.end(asked);
            return Shown.at("/sign-in");
        }
        if (path.equals("/self-test")) {
            node.test();
            return Shown.at("/");
        }
        if (path.equals("/load")) {
            node.load();
            return Shown.at("/data");
        }
        return decide(asked, session.get()).orElseGet(() -> missing(asked, session));
    }

    private Optional<Shown> decide(Asked asked, Sessions.Session session) {
        return node.questions().stream()
                .filter(entry ->
                        asked.path().startsWith("/questions/" + entry.question().id() + "/"))
                .findFirst()
                .flatMap(entry -> verdict(asked.path()).map(verdict -> {
                    UUID id = entry.question().id();
                    if (entry.awaitsSteward()) node.decide(id, session.steward(), verdict);
                    return Shown.at("/questions/" + id);
                }));
    }

    private static Optional<Event.Verdict> verdict(String path) {
        if (path.endsWith("/release")) return Optional.of(Event.Verdict.RELEASED);
        return path.endsWith("/withhold") ? Optional.of(Event.Verdict.WITHHELD) : Optional.empty();
    }

    private Shown signIn(Asked asked, Optional<Sessions.Session> session) {
        if (sessions.isPaused()) return refused(429, "signin.paused", asked, session);
        String name = asked.field("name").strip();
        if (name.isEmpty() || name.length() > 100) return refused(422, "signin.name.wrong", asked, session);
        if (!Passphrase.matches(asked.field("passphrase"), settings.desk().passphrase())) {
            sessions.failed();
            return refused(422, "signin.wrong", asked, session);
        }
        return Shown.at("/")
                .with(
                        "Set-Cookie",
                        Sessions.COOKIE + "=" + sessions.begin(name) + "; Path=/; HttpOnly; SameSite=Strict");
    }

    private Shown refused(int status, String problem, Asked asked, Optional<Sessions.Session> session) {
        return Shown.page(
                status,
                write("sign-in", asked, session, Map.of("problem", words(asked).of(problem))));
    }

    private static Shown language(Asked asked) {
        String language = asked.field("language").equals("nb") ? "nb" : "en";
        String back = asked.field("back");
        String safe = back.matches("/[a-z0-9/-]*") && !back.startsWith("//") ? back : "/";
        return Shown.at(safe)
                .with("Set-Cookie", "language=" + language + "; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax");
    }

    /** For a monitor: no numbers, no names. */
    private Shown health() {
        boolean isWell = node.findings().isEmpty()
                && node.month().isPresent()
                && node.link().state() == Link.State.UP;
        String body = "{\"status\":\"" + (isWell ? "UP" : "DOWN") + "\",\"portal\":\""
                + node.link().state()
                + "\",\"data\":\"" + (node.month().isPresent() ? "LOADED" : "NONE") + "\",\"selfTest\":\""
                + (node.findings().isEmpty() ? "WELL" : "FAULT") + "\"}";
        return new Shown(isWell ? 200 : 503, "application/json", body, Map.of());
    }

    private static Shown style() {
        return new Shown(200, "text/css; charset=utf-8", Resources.text("/steward/style.css"), Map.of());
    }

    private static Shown plain(int status, String text) {
        return new Shown(status, "text/plain; charset=utf-8", text, Map.of());
    }

    private Words words(Asked asked) {
        boolean isBokmal = asked.cookies().getOrDefault("language", "en").equals("nb");
        ZoneId zone = settings.schedule().zone();
        return new Words(isBokmal ? Words.BOKMAL : Locale.UK, zone);
    }

    private Teller teller(Asked asked) {
        return new Teller(node, settings, words(asked), trusts);
    }

    private String write(String template, Asked asked, Optional<Sessions.Session> session, Map<String, Object> model) {
        Words words = words(asked);
        var head = new Views.Head(
                settings.name(),
                words.locale().getLanguage(),
                settings.source().isSynthetic(),
                words.of("percent", settings.source().covers()),
                session.isPresent(),
                session.map(Sessions.Session::form).orElse(""),
                asked.path(),
                (int) node.questions().stream().filter(Entry::awaitsSteward).count());
        return pages.write(template, words, head, model);
    }
}
