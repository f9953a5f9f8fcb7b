package uk.workwell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The application: one deployment that serves every Integrated Care Board. */
@SpringBootApplication
@Modulithic(systemName = "WorkWell")
@StyleSheet("context://look/tokens.css")
@StyleSheet("context://look/parts.css")
@StyleSheet("context://look/vaadin.css")
public class WorkWell implements AppShellConfigurator {

    public static void main(String[] args) {
        if (Migration.wanted(args)) Migration.run(args);
        else SpringApplication.run(WorkWell.class, args);
    }
}
