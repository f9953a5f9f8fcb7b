package uk.workwell.confirming;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import java.io.UnsupportedEncodingException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A browser without a script: keeps its session, posts forms with the token that their page carries, follows redirects. */
final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvc mvc;
    private final String address;
    private MockHttpSession session = new MockHttpSession();
    private String csrf = "";

    /** What came back. */
    record Page(int status, String at, String body, MockHttpServletResponse response) {}

    Browser(WebApplicationContext context, String address) {
        DefaultMockMvcBuilder builder =
                MockMvcBuilders.webAppContextSetup(context).apply(springSecurity());
        context.getBeansOfType(Filter.class).forEach((name, filter) -> {
            if (name.equals("plainPagePolicy")) {
                builder.addFilters(filter);
            }
        });
        this.mvc = builder.build();
        this.address = address;
    }

    MockHttpSession session() {
        return session;
    }

    String csrf() {
        return csrf;
    }

    Page open(String path) {
        try {
            var result = mvc.perform(
                            get(java.net.URI.create(path)).session(session).with(request -> {
                                request.setRemoteAddr(address);
                                return request;
                            }))
                    .andReturn();
            session = session(result.getRequest().getSession(false));
            return follow(path, result.getResponse());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** @param fields name, value, name, value … */
    Page send(String path, String... fields) {
        return sendWith(csrf, path, fields);
    }

    /** @param token null leaves it out */
    Page sendWith(@Nullable String token, String path, String... fields) {
        try {
            var request = post(path).session(session).with(raw -> {
                raw.setRemoteAddr(address);
                return raw;
            });
            if (token != null) {
                request.param("_csrf", token);
            }
            for (int i = 0; i < fields.length; i += 2) {
                request.param(fields[i], fields[i + 1]);
            }
            var result = mvc.perform(request).andReturn();
            session = session(result.getRequest().getSession(false));
            return follow(path, result.getResponse());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private MockHttpSession session(jakarta.servlet.http.@Nullable HttpSession now) {
        return now instanceof MockHttpSession mock && !mock.isInvalid() ? mock : new MockHttpSession();
    }

    private Page follow(String path, MockHttpServletResponse response) throws UnsupportedEncodingException {
        var to = response.getRedirectedUrl();
        if (to != null) {
            return open(to);
        }
        response.setCharacterEncoding("UTF-8");
        var body = response.getContentAsString();
        var token = CSRF.matcher(body);
        if (token.find()) {
            csrf = token.group(1);
        }
        return new Page(response.getStatus(), path, body, response);
    }
}
