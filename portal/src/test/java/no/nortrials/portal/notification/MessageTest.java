package no.nortrials.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.nortrials.portal.access.Languages;
import org.junit.jupiter.api.Test;

class MessageTest {

    @Test
    void aNameCannotAddLinesToTheHeadOfAMail() {
        var message = message("Kari\r\nBcc: all@example.org", "Svarfrist");

        assertThat(message.toName()).isEqualTo("Kari Bcc: all@example.org");
    }

    @Test
    void aSubjectOfSeveralLinesIsRefused() {
        assertThatThrownBy(() -> message("Kari", "Svarfrist\nBcc: all@example.org"))
                .hasMessageContaining("`Svarfrist\nBcc: all@example.org`");
    }

    private static Message message(String toName, String subject) {
        return new Message(
                "occasion-77", "test", toName, "kari@example.org", Languages.NORWEGIAN, subject, "tekst", null, null);
    }
}
