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
                new Page("queue", coordinator, each("select '/queue'")),
                new Page(
                        "request, as coordinator",
                        coordinator,
                        each("select '/requests/' || id from request order by md5(id::text) limit 1000")),
                new Page(
                        "all requests, searched",
                        coordinator,
                        each("select '/requests?q=' || w from unnest(array['melanoma', 'asthma', 'insulin', 'heart',"
                                + " 'glioma', 'psoriasis', 'lupus', 'stroke']) w")),
                new Page("my requests", sponsor, each("select '/my-requests'")),
                new Page(
                        "request, as sponsor",
                        sponsor,
                        each(
                                "select '/requests/' || r.id from request r join account a using (organisation_id)"
                                        + " where r.channel = 'PORTAL' and a.email = 'sponsor@benchmark.example.org' order by r.id limit 1000")),
                new Page("inbox", hospital, each("select '/inbox'")),
                new Page(
                        "answer page",
                        visitor(),
                        each("select '/a/' || holder_name from answer_link where holder_name like 'benchmark-%'"
                                + " order by id limit 1000")),
                new Page("directory", coordinator, each("select '/directory'")),
                new Page("figures", coordinator, each("select '/figures'")),
                new Page("centre's list", centre, each("select '/centre'")));
    }

    private Supplier<URI> each(String sql) {
        List<String> paths = database.strings(sql);
        if (paths.isEmpty()) throw new IllegalStateException("nothing to visit: `" + sql + "`");
        return () -> portal.resolve(paths.get(random.nextInt(paths.size())));
    }

    private HttpClient signedIn(String who) throws IOException, InterruptedException {
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
