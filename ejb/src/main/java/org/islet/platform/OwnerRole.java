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

    @Inject
    private DataSource portal;

    /** Where the operator named no owner, the portal's own role is it. */
    DataSource dataSource() {
        var owner = configuration.set(Setting.DB_OWNER_USER);
        if (owner.isEmpty()) {
            return portal;
        }
        var source = new PGSimpleDataSource();
        source.setUrl(configuration.text(Setting.DB_URL));
        source.setUser(owner.get());
        source.setPassword(configuration.text(Setting.DB_OWNER_PASSWORD));
        source.setApplicationName("islet migrations");
        source.setLogServerErrorDetail(false);
        source.setTcpKeepAlive(true);
        return source;
    }
}
