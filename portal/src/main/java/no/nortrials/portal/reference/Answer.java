package no.nortrials.portal.reference;

import org.springframework.core.io.ByteArrayResource;

/** What an interface said. */
sealed interface Answer {
    record Body(ByteArrayResource content) implements Answer {
        static Body of(byte[] bytes) {
            return new Body(new ByteArrayResource(bytes));
        }

        byte[] bytes() {
            return content.getByteArray();
        }
    }

    record Failed(Finding finding) implements Answer {}
}
