package no.nortrials.cohort.load;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nortrials.cohort.Code;
import no.nortrials.cohort.EventValue;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.Sex;

/** Drafts as bytes in scratch files. The files live no longer than a load, so that the form has no version. */
final class DraftCodec {
    static final byte PATIENT = 0;
    static final byte DEATH = 1;
    static final byte EVENT = 2;
    static final byte REFERENCE = 3;

    private DraftCodec() {}

    static byte kind(Draft draft) {
        return switch (draft) {
            case Draft.OfPatient _ -> PATIENT;
            case Draft.OfDeath _ -> DEATH;
            case Draft.OfEvent _ -> EVENT;
            case Draft.OfReference _ -> REFERENCE;
        };
    }

    static byte[] write(Draft draft) throws IOException {
        var bytes = new ByteArrayOutputStream(160);
        var out = new DataOutputStream(bytes);
        switch (draft) {
            case Draft.OfPatient patient -> write(patient, out);
            case Draft.OfDeath(Where where, WrittenDay day) -> {
                write(where, out);
                write(day, out);
            }
            case Draft.OfEvent event -> write(event, out);
            case Draft.OfReference(String attribute, List<Code> codes) -> {
                out.writeUTF(attribute);
                write(codes, out);
            }
        }
        return bytes.toByteArray();
    }

    static Draft read(Row row) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(row.payload()));
        return switch (row.kind()) {
            case PATIENT -> patient(in);
            case DEATH -> new Draft.OfDeath(where(in), day(in));
            case EVENT -> event(in);
            case REFERENCE -> reference(row);
            default -> throw new IllegalStateException("no kind of draft is `" + row.kind() + "`");
        };
    }

    static Draft.OfReference reference(Row row) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(row.payload()));
        return new Draft.OfReference(in.readUTF(), codes(in));
    }

    private static void write(Draft.OfPatient patient, DataOutputStream out) throws IOException {
        write(patient.where(), out);
        out.writeUTF(patient.sex().name());
        out.writeBoolean(patient.born().isPresent());
        if (patient.born().isPresent()) write(patient.born().get(), out);
        switch (patient.death()) {
            case Draft.Death.None() -> out.writeByte(0);
            case Draft.Death.SomeDay() -> out.writeByte(1);
            case Draft.Death.On(WrittenDay day) -> {
                out.writeByte(2);
                write(day, out);
            }
        }
        out.writeUTF(patient.site());
        out.writeUTF(patient.residence());
        out.writeBoolean(patient.inTrial());
    }

    private static Draft.OfPatient patient(DataInputStream in) throws IOException {
        Where where = where(in);
        Sex sex = Sex.valueOf(in.readUTF());
        Optional<WrittenDay> born = in.readBoolean() ? Optional.of(day(in)) : Optional.empty();
        Draft.Death death = switch (in.readByte()) {
            case 0 -> new Draft.Death.None();
            case 1 -> new Draft.Death.SomeDay();
            default -> new Draft.Death.On(day(in));
        };
        return new Draft.OfPatient(where, sex, born, death, in.readUTF(), in.readUTF(), in.readBoolean());
    }

    private static void write(Draft.OfEvent event, DataOutputStream out) throws IOException {
        write(event.where(), out);
        out.writeUTF(event.domain().name());
        write(event.codes(), out);
        write(event.day(), out);
        out.writeUTF(event.site());
        out.writeInt(event.values().size());
        for (EventValue value : event.values()) write(value, out);
        out.writeInt(event.attributes().size());
        for (Map.Entry<String, Set<Code>> attribute : event.attributes().entrySet()) {
            out.writeUTF(attribute.getKey());
            write(List.copyOf(attribute.getValue()), out);
        }
    }

    private static Draft.OfEvent event(DataInputStream in) throws IOException {
        Where where = where(in);
        Domain domain = Domain.valueOf(in.readUTF());
        List<Code> codes = codes(in);
        WrittenDay day = day(in);
        String site = in.readUTF();
        List<EventValue> values = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) values.add(value(in));
        Map<String, Set<Code>> attributes = new HashMap<>();
        for (int i = in.readInt(); i > 0; i--) attributes.put(in.readUTF(), new LinkedHashSet<>(codes(in)));
        return new Draft.OfEvent(where, domain, codes, day, site, values, attributes);
    }

    private static void write(EventValue value, DataOutputStream out) throws IOException {
        switch (value) {
            case EventValue.Coded(Code code) -> {
                out.writeByte(0);
                write(code, out);
            }
            case EventValue.Numeric(BigDecimal number, String unit) -> {
                out.writeByte(1);
                byte[] digits = number.unscaledValue().toByteArray();
                out.writeByte(digits.length);
                out.write(digits);
                out.writeInt(number.scale());
                out.writeUTF(unit);
            }
        }
    }

    private static EventValue value(DataInputStream in) throws IOException {
        if (in.readByte() == 0) return new EventValue.Coded(code(in));
        byte[] digits = new byte[in.readByte()];
        in.readFully(digits);
        return new EventValue.Numeric(new BigDecimal(new BigInteger(digits), in.readInt()), in.readUTF());
    }

    private static void write(Where where, DataOutputStream out) throws IOException {
        out.writeInt(where.source());
        out.writeLong(where.line());
    }

    private static Where where(DataInputStream in) throws IOException {
        return new Where(in.readInt(), in.readLong());
    }

    private static void write(WrittenDay day, DataOutputStream out) throws IOException {
        out.writeInt((int) day.first().toEpochDay());
        out.writeInt((int) day.last().toEpochDay());
    }

    private static WrittenDay day(DataInputStream in) throws IOException {
        return new WrittenDay(LocalDate.ofEpochDay(in.readInt()), LocalDate.ofEpochDay(in.readInt()));
    }

    private static void write(List<Code> codes, DataOutputStream out) throws IOException {
        out.writeInt(codes.size());
        for (Code code : codes) write(code, out);
    }

    private static List<Code> codes(DataInputStream in) throws IOException {
        List<Code> codes = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) codes.add(code(in));
        return codes;
    }

    private static void write(Code code, DataOutputStream out) throws IOException {
        out.writeUTF(code.system());
        out.writeUTF(code.code());
    }

    private static Code code(DataInputStream in) throws IOException {
        return new Code(in.readUTF(), in.readUTF());
    }
}
