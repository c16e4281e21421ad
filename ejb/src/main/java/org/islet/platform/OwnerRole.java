package org.islet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.islet.setting.Setting;
import org.postgresql.ds.PGSimpleDataSource;

/** The role that owns the tables: it runs the migrations, and nothing else of the portal connects as it. */
@ApplicationScoped
class OwnerRole {

    @Inject
    private Configuration configuration;

    /**
     * Beside the pool, whose connections never say that they are a migration's. Where the operator named no
     * owner, the portal's own role is it.
     */
    DataSource dataSource() {
        boolean isNamed = configuration.set(Setting.DB_OWNER_USER).isPresent();
        var source = new PGSimpleDataSource();
        source.setUrl(configuration.text(Setting.DB_URL));
        configuration.set(isNamed ? Setting.DB_OWNER_USER : Setting.DB_USER).ifPresent(source::setUser);
        configuration
                .set(isNamed ? Setting.DB_OWNER_PASSWORD : Setting.DB_PASSWORD)
                .ifPresent(source::setPassword);
        source.setApplicationName("islet migrations");
        source.setLogServerErrorDetail(false);
        source.setTcpKeepAlive(true);
        return source;
    }
}
