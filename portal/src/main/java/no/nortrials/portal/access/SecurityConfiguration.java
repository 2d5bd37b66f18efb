package no.nortrials.portal.access;

import static java.util.Comparator.comparing;

import jakarta.servlet.DispatcherType;
import java.util.List;
import javax.sql.DataSource;
import no.nortrials.portal.platform.PortalProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Who may go where: only what a {@link RouteRule} opens, and everything else is denied. */
@Configuration
class SecurityConfiguration {
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain web(
            HttpSecurity http,
            List<RouteRules> rules,
            SignInMailer mailer,
            PortalProperties portal,
            RateLimit limit,
            SignInProperties limits)
            throws Exception {
        return http.authorizeHttpRequests(routes -> open(routes, rules))
                .addFilterBefore(new RateLimitFilter(limit, limits), CsrfFilter.class)
                .exceptionHandling(
                        denied -> denied.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login"))
                                .accessDeniedHandler(new DeniedHandler(all(rules))))
                .oneTimeTokenLogin(link -> link.loginPage("/login")
                        .tokenGeneratingUrl("/login/ask")
                        .showDefaultSubmitPage(false)
                        .loginProcessingUrl("/login/link")
                        .failureUrl("/login?failed")
                        .tokenGenerationSuccessHandler(mailer))
                .webAuthn(passkeys -> passkeys.rpName("NorTrials")
                        .rpId(portal.url().getHost())
                        .allowedOrigins(portal.url().toString().replaceAll("/+$", ""))
                        .disableDefaultRegistrationPage(true)
                        .withObjectPostProcessor(sessionOfItsOwn()))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .logout(logout -> logout.logoutSuccessUrl("/?signed-out"))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                        .addHeaderWriter(noFrames()))
                .build();
    }

    /** No page may be shown in a frame but the list that is made for it. */
    private static HeaderWriter noFrames() {
        return new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(
                        PathPatternRequestMatcher.withDefaults().matcher("/showcase/embed")),
                new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY));
    }

    /** Signing in by a passkey changes the session's id as the other ways do, so that nobody can have fixed it before. */
    private static ObjectPostProcessor<WebAuthnAuthenticationFilter> sessionOfItsOwn() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends WebAuthnAuthenticationFilter> O postProcess(O filter) {
                filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
                return filter;
            }
        };
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry routes,
            List<RouteRules> rules) {
        routes.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll();
        all(rules).stream().sorted(comparing(SecurityConfiguration::pattern)).forEach(rule -> open(routes, rule));
        routes.anyRequest().denyAll();
    }

    private static List<RouteRule> all(List<RouteRules> modules) {
        return modules.stream().flatMap(module -> module.rules().stream()).toList();
    }

    /** The first rule that fits decides, so the more specific pattern must come first, as it does among the pages. */
    private static PathPattern pattern(RouteRule rule) {
        return PathPatternParser.defaultInstance.parse(rule.pattern());
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry routes,
            RouteRule rule) {
        var route = routes.requestMatchers(rule.method(), rule.pattern());
        if (rule.roles().isEmpty()) route.permitAll();
        else route.hasAnyRole(rule.roles().stream().map(Role::name).toArray(String[]::new));
    }

    /** After signing in one comes back to a page, never to a picture, a fragment or a file. */
    private static HttpSessionRequestCache pagesOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(new AndRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**"),
                new NegatedRequestMatcher(
                        PathPatternRequestMatcher.withDefaults().matcher("/favicon.ico")),
                new NegatedRequestMatcher(new RequestHeaderRequestMatcher("HX-Request"))));
        return cache;
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    JdbcPublicKeyCredentialUserEntityRepository passkeyUsers(JdbcTemplate jdbc) {
        return new JdbcPublicKeyCredentialUserEntityRepository(jdbc);
    }

    @Bean
    JdbcUserCredentialRepository passkeys(DataSource source) {
        return new JdbcUserCredentialRepository(new JdbcTemplate(source));
    }
}
