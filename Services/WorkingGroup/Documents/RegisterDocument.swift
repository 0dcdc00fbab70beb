internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import ProcessRegister
internal import Reactor

extension RegisterDocument: Command {
    public func perform(in unit: UnitOfWork) async throws -> Document {
        try await symbol.kind.requireUsed(as: "symbol", in: unit)
        let series = try await KnownSeries.require(symbol.series, as: "symbol", in: unit)
        let symbol = symbol.spelled(series)
        let parent = try await parent(of: symbol, in: unit)
        let kind = symbol.suffixes.last?.kind.rawValue ?? symbol.kind.rawValue
        _ = try await SymbolCounter.lock(kind, under: symbol.parent?.key ?? series.key, in: unit)
        return try await EnteredDocument(symbol, as: self).enter(under: parent, in: unit)
    }

    private func parent(of symbol: DocumentSymbol, in unit: UnitOfWork) async throws -> Document? {
        guard let parent = symbol.parent else { return nil }
        guard let row = try await unit.first(FindDocument(symbol: parent, actor: unit.actor)) else {
            throw Rejection.invalid("symbol", "stands under “\(parent)”, which is not on the register")
        }
        return row.document
    }
}

extension DocumentKind {
    /// - Throws: a rejection that names the field, where the process uses no documents of this kind.
    @Reactor func requireUsed(as field: String, in unit: UnitOfWork) async throws {
        let used = try await unit.process().documentKinds.map(\.kind)
        guard !used.contains(self) else { return }
        throw Rejection.invalid(
            field, "is of a kind that the process does not use: \(word: self), not one of \(words: used)")
    }
}

/// Series that symbols name.
enum KnownSeries {
    /// The series as it was registered.
    ///
    /// - Throws: a rejection that names the field, for a series that is not there.
    @Reactor static func require(
        _ series: SeriesPrefix, as field: String, in unit: UnitOfWork
    ) async throws -> SeriesPrefix {
        guard let known = try await unit.first(FindSeries(series: series)), known.withdrawnAt == nil else {
            throw Rejection.invalid(field, "is of the series “\(series)”, which is not registered")
        }
        return known.series
    }
}

struct FindSeries: Statement {
    let series: SeriesPrefix

    /// Locked, so that no symbol is given out of a series that is being withdrawn.
    var sql: SQL { "SELECT \(DocumentSeries.columns) FROM document_series WHERE key = \(series.key) FOR UPDATE" }

    static func decode(_ row: Row) throws -> DocumentSeries { try DocumentSeries(row) }
}

extension DocumentSeries {
    static var columns: SQL { "series, title, withdrawn_at, \(CorrectionLog.column(.documentSeries, "key"))" }

    init(_ row: Row) throws {
        try self.init(
            series: row.series, title: row.title, withdrawnAt: row.withdrawn_at, corrections: row.json.corrections)
    }

    /// Locks a series that is to be changed.
    ///
    /// - Throws: a rejection where there is none, or it was withdrawn.
    @Reactor static func requireStanding(_ series: SeriesPrefix, in unit: UnitOfWork) async throws -> DocumentSeries {
        guard let known = try await unit.first(FindSeries(series: series)) else {
            throw Rejection.notFound("series", series)
        }
        try Rejection.requireStanding("series", withdrawnAt: known.withdrawnAt)
        return known
    }

    /// The series as the unit of work leaves it.
    @Reactor static func load(_ series: SeriesPrefix, in unit: UnitOfWork) async throws -> DocumentSeries {
        guard let known = try await unit.first(FindSeries(series: series)) else { throw Fault("a series vanished") }
        return known
    }
}
