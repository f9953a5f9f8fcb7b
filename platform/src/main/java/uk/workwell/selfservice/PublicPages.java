package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages of fixed words. */
@Controller
class PublicPages {

    @GetMapping("/help")
    String help() {
        return "public/help";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "public/accessibility";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "public/privacy";
    }

    @GetMapping("/contact")
    String contact() {
        return "public/contact";
    }

    @GetMapping("/about-the-data")
    String aboutTheData() {
        return "public/about-the-data";
    }

    @GetMapping("/what-employers-see")
    String whatEmployersSee() {
        return "public/what-employers-see";
    }

    /** Four doors and no password field; says why, when somebody was brought here. */
    @GetMapping("/sign-in")
    String signIn(HttpServletRequest request, Model model) {
        for (String reason : new String[] {"ended", "problem", "out"}) {
            model.addAttribute(reason, request.getParameter(reason) != null);
        }
        return "public/sign-in";
    }
}
