package uk.workwell.selfservice;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages behind every error. What is forbidden looks like what does not exist, so that nobody learns what there is. No
 * cause is shown; a reference leads to it in the log.
 */
@Controller
@RequestMapping("${server.error.path:${error.path:/error}}")
class WhatWentWrong implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(WhatWentWrong.class);

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        int status = status(request);
        if (status >= 500) {
            if (status == 503) {
                response.setHeader("Retry-After", "120");
            }
            return shown("public/service-problem", status, Map.of("reference", noted(request, status)));
        }
        if (request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException) {
            return shown("public/expired", 403, Map.of());
        }
        return shown("public/not-found", 404, Map.of());
    }

    @RequestMapping
    ResponseEntity<Map<String, Object>> facts(HttpServletRequest request) {
        int status = status(request);
        Map<String, Object> body = status >= 500
                ? Map.of("status", status, "title", "Service problem", "reference", noted(request, status))
                : Map.of("status", status, "title", HttpStatus.valueOf(status).getReasonPhrase());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    private static ModelAndView shown(String view, int status, Map<String, ?> model) {
        return new ModelAndView(view, model, HttpStatus.valueOf(status));
    }

    private static int status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return code instanceof Integer known && HttpStatus.resolve(known) != null ? known : 404;
    }

    private static String noted(HttpServletRequest request, int status) {
        String code = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
        String reference = code.substring(0, 3) + " " + code.substring(3, 6);
        // The address is left out: it may name a person's record.
        log.error(
                "Request answered with {}, reference {}",
                status,
                reference,
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause ? cause : null);
        return reference;
    }
}
