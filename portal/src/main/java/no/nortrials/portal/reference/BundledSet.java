package no.nortrials.portal.reference;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.platform.BundledTable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A data set that the portal carries, so that a fresh start has numbers.
 *
 * @param table where its file lies among the program's
 * @param details the answers to {@link DataSetForm}
 */
record BundledSet(String code, String table, Instant retrieved, Map<String, List<String>> details, Mapping mapping) {
    private static final String LIST = "/reference/data-sets.json";

    /** In an order in which each can be read when those before are there. */
    static List<BundledSet> all() {
        return JsonMapper.builder().build().readValue(new BundledTable(LIST).text(), new TypeReference<>() {});
    }

    byte[] file() {
        return new BundledTable(table).text().getBytes(StandardCharsets.UTF_8);
    }

    String fileName() {
        return table.substring(table.lastIndexOf('/') + 1);
    }

    FormData form() {
        return new FormData(details).with(DataSetForm.CODE, code);
    }
}
