public import Postgres

/// The table in which a service keeps what people wrote in other languages.
public enum TranslationSchema {
    public static let migrations = Migration.series("translations", [PackageResources.v0001_translations_sql])
}
