public import Postgres

/// The tables that every service keeps beside its own: receipts, outbox, event log, cursors, dead letters.
public enum BackboneSchema {
    public static let migrations = [
        Migration(series: "backbone", file: "v0001_backbone_sql", PackageResources.v0001_backbone_sql),
        Migration(series: "backbone", file: "v0002_clock_sql", PackageResources.v0002_clock_sql),
        Migration(series: "backbone", file: "v0003_folding_sql", PackageResources.v0003_folding_sql),
        Migration(series: "backbone", file: "v0004_looks_sql", PackageResources.v0004_looks_sql),
    ]
}
