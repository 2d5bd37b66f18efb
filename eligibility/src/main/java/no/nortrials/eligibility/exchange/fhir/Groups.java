package no.nortrials.eligibility.exchange.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nortrials.eligibility.place.Place;

/** The groups of a text: one alone, those inside it, or those of a bundle. */
final class Groups {
    private final Place root;
    private final List<Place> all = new ArrayList<>();
    private final Map<String, Place> byReference = new HashMap<>();

    Groups(Place root) {
        this.root = root;
        switch (root.required("resourceType").text()) {
            case "Group" -> add(root);
            case "Bundle" -> root.list("entry", this::addEntry);
            default -> throw root.required("resourceType").malformed("Group or Bundle");
        }
    }

    private Place addEntry(Place entry) {
        entry.optional("resource")
                .filter(resource -> resource.text("resourceType", "").equals("Group"))
                .ifPresent(group -> {
                    entry.optional("fullUrl").ifPresent(url -> byReference.put(url.text(), group));
                    add(group);
                });
        return entry;
    }

    private void add(Place group) {
        all.add(group);
        group.optional("id").ifPresent(id -> byReference.put("Group/" + id.text(), group));
        group.list("contained", each -> each).stream()
                .filter(each -> each.text("resourceType", "").equals("Group"))
                .forEach(each -> byReference.put("#" + each.required("id").text(), each));
    }

    /** The group that a reference names. */
    Optional<Place> of(Place reference) {
        return reference.optional("reference").map(name -> byReference.get(name.text()));
    }

    /** The one group that no other one refers to. */
    Place outermost() {
        Set<Place> inner = new HashSet<>();
        for (Place group : all)
            for (Place characteristic : group.list("characteristic", each -> each))
                characteristic.optional("valueReference").flatMap(this::of).ifPresent(inner::add);
        List<Place> outer = all.stream().filter(group -> !inner.contains(group)).toList();
        if (outer.size() != 1)
            throw root.malformed("one Group that no other refers to, but there were " + outer.size());
        return outer.getFirst();
    }
}
