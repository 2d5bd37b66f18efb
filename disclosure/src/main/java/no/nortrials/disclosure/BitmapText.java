package no.nortrials.disclosure;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Base64;
import org.roaringbitmap.RoaringBitmap;

/** A set of persons as text: the portable Roaring format in base 64. */
final class BitmapText {
    private BitmapText() {}

    static String of(Cohort cohort) {
        var places = cohort.places();
        var bytes = ByteBuffer.allocate(places.serializedSizeInBytes());
        places.serialize(bytes);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /** @throws IllegalArgumentException if the text is no set */
    static Cohort read(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        try {
            var places = new RoaringBitmap();
            places.deserialize(ByteBuffer.wrap(bytes));
            return Cohort.of(places);
        } catch (IOException | BufferUnderflowException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IllegalArgumentException("A set of persons cannot be read", e);
        }
    }
}
