package no.nortrials.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The ten main pages, each as the user it is made for. */
final class Pages {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final long SEED = 7_041_776;

    private final URI portal;
    private final Filling database;
    private final Random random = new Random(SEED);

    private Pages(URI portal, Filling database) {
        this.portal = portal;
        this.database = database;
    }

    static List<Page> of(URI portal, Filling database) throws IOException, InterruptedException {
        return new Pages(portal, database).all();
    }

    private List<Page> all() throws IOException, InterruptedException {
        var coordinator = signedIn("coordinator");
        var sponsor = signedIn("sponsor");
        var hospital = signedIn("hospital");
        var centre = signedIn("centre");
        return List.of(
                new Page("queue", coordinator, each("/queue", "/queue?page=2", "/queue?kind=SITE", "/queue?q=lupus")),
                new Page(
                        "request, as coordinator",
                        coordinator,
                        found("select '/requests/' || id from request order by md5(id::text) limit 1000")),
                new Page("all requests, searched", coordinator, searches()),
                new Page("my requests", sponsor, each("/my-requests", "/my-requests?q=asthma")),
                new Page("request, as sponsor", sponsor, found("""
                        select '/requests/' || r.id from request r join account a using (organisation_id)
                        where r.channel = 'PORTAL' and a.email = 'sponsor@benchmark.example.org' order by r.id limit 1000""")),
                new Page(
                        "inbox",
                        hospital,
                        each(
                                "/inbox",
                                "/inbox?state=WAITING",
                                "/inbox?q=melanoma",
                                "/inbox?q=BM",
                                "/inbox?sort=title")),
                new Page("answer page", visitor(), found("""
                        select '/a/' || holder_name from answer_link where holder_name like 'benchmark-%'
                        order by id limit 1000""")),
                new Page("directory", coordinator, each("/directory", "/directory?q=hospital")),
                new Page("figures", coordinator, figures()),
                new Page(
                        "centre's list",
                        centre,
                        each("/centre", "/centre?q=glioma", "/centre?sort=title", "/centre?status=OPEN")));
    }

    /** Words in thousands of titles, in one, in none; the beginning of a word; a word misspelt; narrowed; sorted. */
    private Supplier<URI> searches() {
        return found("""
                select '/requests?q=' || word from unnest(array['melanoma', 'asthma', 'insulin', 'stroke', 'advanced+glioma',
                    'psori', 'leukemia', 'xylophone', 'melanoma&year=2025', 'melanoma&sort=title', 'melanoma&status=ANSWERING',
                    'compound+11']) as word
                union all (select '/requests?q=' || protocol_number from request order by md5(id::text) limit 4)""");
    }

    /** The years as known today, so that all rest on one count; the note on what was learnt since is counted each time. */
    private Supplier<URI> figures() {
        return found("select '/figures?asOf=' || current_date || '&year=' || year"
                + " from generate_series(2022, extract(year from current_date)::int) year");
    }

    private Supplier<URI> each(String... paths) {
        return any(List.of(paths));
    }

    private Supplier<URI> found(String sql) {
        return any(database.strings(sql));
    }

    private Supplier<URI> any(List<String> paths) {
        if (paths.isEmpty()) throw new IllegalStateException("nothing to visit");
        return () -> portal.resolve(paths.get(random.nextInt(paths.size())));
    }

    private HttpClient signedIn(String who) throws IOException, InterruptedException {
        return signedIn(portal, database, who);
    }

    /** Somebody with the cookies of one of the demo's accounts. */
    static HttpClient signedIn(URI portal, Filling database, String who) throws IOException, InterruptedException {
        String account = database.strings("select id from account where email = '" + who + "@benchmark.example.org'")
                .getFirst();
        HttpClient visitor = visitor();
        String page = visitor.send(
                        HttpRequest.newBuilder(portal.resolve("/demo")).build(), BodyHandlers.ofString())
                .body();
        var token = CSRF.matcher(page);
        if (!token.find()) throw new IllegalStateException("no form on the page of demo users:\n" + page);
        var response = visitor.send(
                HttpRequest.newBuilder(portal.resolve("/demo/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("_csrf=" + token.group(1) + "&account=" + account))
                        .build(),
                BodyHandlers.ofString());
        if (response.uri().getPath().startsWith("/login")) throw new IllegalStateException(who + ": " + response);
        return visitor;
    }

    private static HttpClient visitor() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .build();
    }
}
