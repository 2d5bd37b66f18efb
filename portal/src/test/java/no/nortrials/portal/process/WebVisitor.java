package no.nortrials.portal.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/** Visits a portal as a browser without JavaScript does: keeps cookies, follows redirects, sends the forms it was given. */
final class WebVisitor implements AutoCloseable {
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** Signs in as the demo user with this mail address. */
    WebPage signInAsDemo(URI portal, String email) {
        WebPage page = get(portal.resolve("/demo"));
        WebForm form = page.forms().stream()
                .filter(each -> each.html().contains("data-demo-email=\"" + email + "\""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no demo user `" + email + "` on " + page));
        return submit(page, form);
    }

    WebPage get(URI address) {
        return send(request(address).GET().build());
    }

    /** Sends the form as the page gave it. */
    WebPage submit(WebPage page, WebForm form) {
        return submit(page, form, List.of());
    }

    /** Sends the form with these fields added. */
    WebPage submit(WebPage page, WebForm form, List<Entry<String, String>> more) {
        var fields = new java.util.ArrayList<>(form.fields());
        fields.addAll(more);
        String body = fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(page.address().resolve(form.action()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private WebPage send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return new WebPage(response.uri(), response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
