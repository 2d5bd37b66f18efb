package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.nortrials.portal.access.Role;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page of every role's menu, each in both languages, light and dark, wide and narrow. */
@Tag("walk")
@BrowserTest
class MenuIT {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "SPONSOR,en,light,1280",
        "SPONSOR,nb,dark,360",
        "COORDINATOR,nb,light,1280",
        "COORDINATOR,en,dark,360",
        "CENTRE,nb,light,1280",
        "CENTRE,en,dark,360",
        "HOSPITAL,nb,light,1280",
        "HOSPITAL,en,dark,360",
        "ADMINISTRATOR,en,light,1280",
        "ADMINISTRATOR,nb,dark,360"
    })
    void everyPageOfTheMenuIsAccessible(Role role, String language, String colours, int width) {
        try (var visitor = Visitor.at(port)) {
            visitor.signIn(role).language(language).colours(colours).width(width);
            List<String> menu = visitor.menu();
            assertThat(menu).isNotEmpty();

            var all = new SoftAssertions();
            for (String path : menu) {
                all.assertThatCode(() -> visitor.open(path)).as(path).doesNotThrowAnyException();
                visitor.forget().picture("menu" + path.replaceAll("[^a-z]", "-") + "-" + role);
            }
            all.assertAll();
        }
    }
}
