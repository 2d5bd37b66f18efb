package no.nortrials.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.nortrials.portal.access.Conflict;
import no.nortrials.portal.access.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Expected failures become a status: a page for people, problem+json under {@code /api}. What is not expected goes on to
 * the container, which logs it and shows the page with an incident number.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Failures extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> notFound(NotFound failure, WebRequest request) {
        return answer(failure, HttpStatus.NOT_FOUND, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> conflict(Conflict failure, WebRequest request) {
        return answer(failure, HttpStatus.CONFLICT, request);
    }

    /** The detail stays out: whether a thing exists is nobody's business who may not see it. */
    private @Nullable ResponseEntity<Object> answer(Exception failure, HttpStatus status, WebRequest request) {
        return handleExceptionInternal(failure, ProblemDetail.forStatus(status), new HttpHeaders(), status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (request instanceof ServletWebRequest web && !isApi(web.getRequest()))
            return page(web.getResponse(), status);
        return super.handleExceptionInternal(failure, body, headers, status, request);
    }

    private static @Nullable ResponseEntity<Object> page(
            @Nullable HttpServletResponse response, HttpStatusCode status) {
        try {
            if (response != null && !response.isCommitted()) response.sendError(status.value());
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }
}
