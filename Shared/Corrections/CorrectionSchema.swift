public import Postgres

/// The table in which a service keeps what was corrected or withdrawn.
public enum CorrectionSchema {
    public static let migrations = Migration.series("corrections", [PackageResources.v0001_corrections_sql])
}
