package uk.workwell.settings;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.workwell.WorkWellTest;

@WorkWellTest
class FindMyServiceTest {

    @Autowired
    WebApplicationContext application;

    private MockMvc browser = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void aBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @ParameterizedTest
    @CsvSource({"la1 1aa, /s/qe1", "NW1 1AA, /s/z9b2z", "the densham surgery x, ", "P81002, /s/qe1", "OL16 1AA, /s/qop"
    })
    void aPostcodeOrPracticeLeadsToItsArea(String place, String address) throws Exception {
        if (address == null) {
            find(place).andExpect(status().isUnprocessableContent());
        } else {
            find(place).andExpect(status().isSeeOther()).andExpect(header().string("Location", address));
        }
    }

    @Test
    void aPlaceWithoutATenantGetsAnHonestPage() throws Exception {
        find("LS1 1AA")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("WorkWell is not set up here yet")))
                .andExpect(content().string(containsString("West Yorkshire")));
        find("RG1 1AA")
                .andExpect(content().string(containsString("WorkWell is not set up here yet")))
                .andExpect(content().string(containsString("does not reach your part of it yet")));
    }

    @Nested
    class APostcodeOnABoundary {

        @Test
        void asksForTheCouncilAndKeepsThePostcodeInTheForm() throws Exception {
            find("B14 5AB")
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Which council is your home in?")))
                    .andExpect(content().string(containsString("name=\"place\" value=\"B14 5AB\"")))
                    .andExpect(content().string(containsString("Bromsgrove")));
        }

        @Test
        void isSettledByTheCouncil() throws Exception {
            answer("B14 5AB", "E07000234").andExpect(header().string("Location", "/s/qgh"));
        }

        @Test
        void asksAgainForNoCouncil() throws Exception {
            answer("B14 5AB", "")
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("Choose the council that your home is in")));
        }

        @Test
        void maySayWales() throws Exception {
            answer("HR3 5AA", "outside").andExpect(content().string(containsString("people who live in England")));
        }

        private ResultActions answer(String place, String council) throws Exception {
            return browser.perform(post("/find")
                    .param("place", place)
                    .param("council", council)
                    .with(csrf()));
        }
    }

    @Test
    void severalPracticesAreAPickList() throws Exception {
        find("park")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Which GP practice is yours?")));
        browser.perform(post("/find")
                        .param("place", "park")
                        .param("practice", "P81002")
                        .with(csrf()))
                .andExpect(header().string("Location", "/s/qe1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LA1", "BFPO 57", "EH1 1AA", "<b>hello</b>", "🙂", "مرحبا", "QQ9 9QQ"})
    void whatIsNotUnderstoodStaysInTheFieldWithWords(String typed) throws Exception {
        find(typed)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("One thing to put right")))
                .andExpect(content().string(containsString("id=\"place-error\"")))
                .andExpect(content()
                        .string(containsString(
                                "value=\"" + typed.replace("<", "&lt;").replace(">", "&gt;") + "\"")));
    }

    @Nested
    class ThePageOfAnArea {

        @Test
        void saysWhatIsPublishedAndWhere() throws Exception {
            browser.perform(get("/s/qe1"))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("WorkWell in Lancashire and South Cumbria")))
                    .andExpect(content().string(containsString("You are 16 or older")))
                    .andExpect(content().string(containsString("You are 18 or older")))
                    .andExpect(content().string(containsString("30 January 2025")))
                    .andExpect(content().string(containsString("/look/t/qe1/1.css")));
        }

        @Test
        void doesNotPassAnAssumptionOffAsARule() throws Exception {
            browser.perform(get("/s/qwu"))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("or older"))))
                    .andExpect(content().string(not(containsString("01632"))));
        }

        @Test
        void asksEmployersToSignpostWhereTheyDoNotRefer() throws Exception {
            browser.perform(get("/s/qhl"))
                    .andExpect(content().string(containsString("Employers in this area do not refer")))
                    .andExpect(content().string(not(containsString("sign in to refer"))));
        }

        @Test
        void isDressed() throws Exception {
            browser.perform(get("/look/t/qe1/1.css"))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("#14594f")));
            browser.perform(get("/look/t/qe1/99.css")).andExpect(status().isNotFound());
        }

        @ParameterizedTest
        @CsvSource({"qmj, /s/z9b2z", "que, /s/s1y5d", "qnq, /find"})
        void isReachedByAnOldCode(String old, String address) throws Exception {
            browser.perform(get("/s/" + old))
                    .andExpect(status().isMovedPermanently())
                    .andExpect(header().string("Location", address));
        }

        @Test
        void isHonestWhereThereIsNoService() throws Exception {
            browser.perform(get("/s/qwo")).andExpect(content().string(containsString("not set up here yet")));
            browser.perform(get("/s/nowhere-at-all")).andExpect(status().isNotFound());
            browser.perform(get("/s/zzz")).andExpect(status().isNotFound());
        }
    }

    private ResultActions find(String place) throws Exception {
        return browser.perform(post("/find").param("place", place).with(csrf()));
    }
}
