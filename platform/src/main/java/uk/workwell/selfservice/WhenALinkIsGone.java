package uk.workwell.selfservice;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** One plain page for every link that does not work, so that nobody learns from it which ones ever did. */
@ControllerAdvice
class WhenALinkIsGone {

    @ExceptionHandler(LinkGone.class)
    ModelAndView page() {
        var page = new ModelAndView("r/gone", HttpStatus.NOT_FOUND);
        page.addObject("signedIn", true);
        return page;
    }
}
