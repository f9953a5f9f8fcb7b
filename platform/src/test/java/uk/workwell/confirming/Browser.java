package uk.workwell.confirming;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A browser without a script: keeps its session, posts forms with the token that their page carries, follows redirects. */
public final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvc mvc;
    private final String address;
    private MockHttpSession session = new MockHttpSession();
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private String csrf = "";

    /** What came back. */
    public record Page(int status, String at, String body, MockHttpServletResponse response) {}

    public Browser(WebApplicationContext context, String address) {
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

    public MockHttpSession session() {
        return session;
    }

    String csrf() {
        return csrf;
    }

    public Page open(String path) {
        try {
            var result = mvc.perform(
                            get(java.net.URI.create(path)).session(session).with(this::fromHere))
                    .andReturn();
            session = session(result.getRequest().getSession(false));
            return follow(path, result.getResponse());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** @param fields name, value, name, value … */
    public Page send(String path, String... fields) {
        return sendWith(csrf, path, fields);
    }

    /** @param token null leaves it out */
    Page sendWith(@Nullable String token, String path, String... fields) {
        try {
            var request = post(path).session(session).with(this::fromHere);
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

    /** Everything that a browser keeps goes when it is closed: its session, but not its cookies. */
    public void closeAndOpen() {
        session = new MockHttpSession();
    }

    public boolean hasCookie(String name) {
        return cookies.containsKey(name);
    }

    private MockHttpServletRequest fromHere(MockHttpServletRequest request) {
        request.setRemoteAddr(address);
        var sent = cookies.values().stream()
                .filter(cookie ->
                        cookie.getPath() == null || request.getRequestURI().startsWith(cookie.getPath()))
                .toArray(Cookie[]::new);
        if (sent.length > 0) {
            request.setCookies(sent);
        }
        return request;
    }

    private void keep(MockHttpServletResponse response) {
        for (var cookie : response.getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
    }

    private MockHttpSession session(jakarta.servlet.http.@Nullable HttpSession now) {
        return now instanceof MockHttpSession mock && !mock.isInvalid() ? mock : new MockHttpSession();
    }

    private Page follow(String path, MockHttpServletResponse response) throws UnsupportedEncodingException {
        keep(response);
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
