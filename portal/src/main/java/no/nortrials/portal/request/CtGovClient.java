package no.nortrials.portal.request;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.Locale;
import no.nortrials.portal.request.Reading.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Fetches a study from ClinicalTrials.gov. Never called inside a transaction. */
@Component
class CtGovClient {
    private static final Logger LOG = LoggerFactory.getLogger(CtGovClient.class);

    private final RestClient client;

    CtGovClient(RequestProperties properties) {
        HttpClient http = HttpClient.newBuilder()
                .connectTimeout(properties.registryTimeout())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(properties.registryTimeout());
        this.client = RestClient.builder()
                .baseUrl(properties.registryUrl().toString())
                .requestFactory(requests)
                .build();
    }

    /** The study with this number; refused when the number has another shape, is unknown, or nobody answers. */
    Reading fetch(String typed) {
        String number = typed.strip().toUpperCase(Locale.ROOT);
        if (!number.matches("NCT\\d{8}")) return Refused.of("nctShape", typed.strip());
        try {
            return client.get()
                    .uri("/studies/{number}?format=json", number)
                    .exchange((request, response) -> read(number, response));
        } catch (RestClientException e) {
            LOG.info("ClinicalTrials.gov could not be asked for {}: {}", number, e.toString());
            return Refused.of("unreachable", number);
        }
    }

    private static Reading read(String number, ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        if (status == 404) return Refused.of("unknown", number);
        if (status != 200) return Refused.of("registryError", number, Integer.toString(status));
        return CtGovReader.read(response.getBody());
    }
}
