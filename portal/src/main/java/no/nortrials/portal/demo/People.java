package no.nortrials.portal.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.nortrials.portal.directory.Centre;

/** Writes the firms, the coordinating unit, the demo users and the experts. */
final class People {
    private static final UUID UNIT = Ids.of("unit");
    private static final List<String> BRAIN = List.of(
            "MS",
            "MS",
            "ALS",
            "Parkinsons sykdom",
            "Demens",
            "Demens",
            "Hjerneslag",
            "Hodepine",
            "Epilepsi",
            "Hjernesvulst",
            "Psykose",
            "Stemningslidelser",
            "Søvnsykdommer",
            "Barnenevrologi",
            "Hjerneslag");

    private final Ground ground;
    private final Cast cast;
    private final Names names;
    private final Batch batch;
    private final List<Specialist> specialists = new ArrayList<>();

    People(Ground ground, Cast cast, Names names, Batch batch) {
        this.ground = ground;
        this.cast = cast;
        this.names = names;
        this.batch = batch;
    }

    void write() {
        organisation(UNIT, "NorTrials koordinerende enhet (demo)", "UNIT", "NO");
        for (Firm firm : cast.firms()) organisation(firm.id(), firm.name(), firm.kind(), firm.country());
        cast.people().forEach(this::account);
        experts();
    }

    List<Specialist> specialists() {
        return specialists;
    }

    private void organisation(UUID id, String name, String kind, String country) {
        batch.add(Row.of("organisation")
                .set("id", id)
                .set("name", name)
                .set("kind", kind)
                .set("country", country)
                .set("synthetic", true));
    }

    private void account(Person person) {
        batch.add(Row.of("account")
                .set("id", person.id())
                .set("email", person.email())
                .set("name", person.name())
                .set("role", person.role())
                .set("organisation_id", organisationOf(person))
                .set("language", person.language())
                .set("demo", true));
    }

    private UUID organisationOf(Person person) {
        return switch (person.role()) {
            case "SPONSOR" -> cast.firm(person.organisation()).id();
            case "CENTRE" -> ground.centre(person.organisation()).id();
            case "HOSPITAL" -> ground.trust(person.organisation()).id();
            case String _ -> UNIT;
        };
    }

    private void experts() {
        Centre brain = ground.centre("BRAIN_HEALTH");
        for (int i = 0; i < BRAIN.size(); i++) {
            String field = BRAIN.get(i);
            boolean mind = field.equals("Psykose") || field.equals("Stemningslidelser");
            expert(brain, field, mind ? List.of("MENTAL_HEALTH") : List.of("BRAIN_HEALTH"), i);
        }
        int i = 0;
        for (Centre centre : ground.centres())
            if (!centre.equals(brain))
                for (String area : centre.therapyAreas().stream().sorted().toList())
                    for (int n = 0; n < 3; n++) expert(centre, "", List.of(area), i++);
        expert(ground.centre("CANCER"), "", List.of("HAEMATOLOGY", "CANCER"), 3);
    }

    private void expert(Centre centre, String field, List<String> areas, int i) {
        String name = names.another();
        boolean english = i % 4 == 3;
        String title = english ? "Senior consultant" : "Overlege";
        UUID id = Ids.of("expert:" + name);
        specialists.add(new Specialist(id, name, areas));
        batch.add(Row.of("expert")
                .set("id", id)
                .set("name", name)
                .set("email", Names.email(name, 500 + i))
                .set("title", field.isEmpty() ? title : title + ", " + field)
                .set("trust_id", ground.trusts().get(i % 3 == 0 ? 0 : i % 6).id())
                .set("centre_id", centre.id())
                .codes("therapy_areas", areas)
                .set("language", english ? "en" : "nb"));
    }
}
