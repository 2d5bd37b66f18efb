package no.nortrials.cohort.load;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What becomes of the codes that an event refers to.
 *
 * @param patient whose event
 * @param attribute what the codes are of it
 */
record Wish(String patient, String attribute) {
    static Wish of(Row row) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(row.payload()));
        return new Wish(in.readUTF(), in.readUTF());
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream(64);
        var out = new DataOutputStream(bytes);
        out.writeUTF(patient);
        out.writeUTF(attribute);
        return bytes.toByteArray();
    }
}
