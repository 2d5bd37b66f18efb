package no.nortrials.benchmark;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** The pages of figures of sites, each as the user it is made for. */
final class DeliveryPages {
    private static final long SEED = 29;

    private final URI portal;
    private final Filling database;
    private final Random random = new Random(SEED);

    private DeliveryPages(URI portal, Filling database) {
        this.portal = portal;
        this.database = database;
    }

    static List<Page> of(URI portal, Filling database) throws IOException, InterruptedException {
        return new DeliveryPages(portal, database).all();
    }

    private List<Page> all() throws IOException, InterruptedException {
        var coordinator = Pages.signedIn(portal, database, "coordinator");
        var hospital = Pages.signedIn(portal, database, "hospital");
        var sponsor = Pages.signedIn(portal, database, "sponsor");
        String own = database.strings(
                        "select organisation_id from account where email = 'hospital@benchmark.example.org'")
                .getFirst();
        return List.of(
                new Page("delivery in Norway", coordinator, any(List.of("/delivery"))),
                new Page(
                        "a figure with its funnel plot",
                        coordinator,
                        any(List.of("/delivery/figures/answered-on-time", "/delivery/figures/first-patient-soon"))),
                new Page(
                        "a trust, as coordinator",
                        coordinator,
                        any(database.strings("select '/delivery/trusts/' || id from trust"))),
                new Page("own trust, as hospital", hospital, any(List.of("/delivery/trusts/" + own))),
                new Page(
                        "a figure line by line",
                        hospital,
                        any(List.of(
                                "/delivery/trusts/" + own + "/figures/time-to-answer",
                                "/delivery/trusts/" + own + "/figures/contract-time"))),
                new Page(
                        "a site",
                        coordinator,
                        any(database.strings("select '/delivery/sites/' || id from study_site"))),
                new Page(
                        "a trial at a site",
                        coordinator,
                        any(
                                database.strings(
                                        "select '/delivery/site-trials/' || id from delivered_trial order by md5(id::text) limit 200"))),
                new Page(
                        "six figures, as sponsor",
                        sponsor,
                        any(database.strings("select '/delivery/cards/' || id from trust"))));
    }

    private Supplier<URI> any(List<String> paths) {
        return () -> portal.resolve(paths.get(random.nextInt(paths.size())));
    }
}
