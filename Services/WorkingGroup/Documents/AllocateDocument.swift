public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension AllocateDocument: Command {
    public func perform(in unit: UnitOfWork) async throws -> Document {
        switch (series, kind, of, suffix) {
        case (let series?, let kind?, nil, nil): try await allocate(kind, under: series, in: unit)
        case (nil, nil, let parent?, let suffix?): try await allocate(suffix, of: parent, in: unit)
        default: throw Fault("a document of nothing")
        }
    }

    private func allocate(
        _ kind: DocumentKind, under series: SeriesPrefix, in unit: UnitOfWork
    ) async throws -> Document {
        try await kind.requireUsed(as: "kind", in: unit)
        let series = try await KnownSeries.require(series, as: "series", in: unit)
        let symbol = try await SymbolCounter.next(kind.rawValue, under: series.key, in: unit) {
            DocumentSymbol(series: series, kind: kind, number: $0)
        }
        return try await enter(symbol, under: nil, in: unit)
    }

    private func allocate(
        _ suffix: SuffixKind, of parent: DocumentSymbol, in unit: UnitOfWork
    ) async throws -> Document {
        guard let known = try await unit.first(FindDocument(symbol: parent, actor: unit.actor))?.document else {
            throw Rejection.invalid("of", "names “\(parent)”, which is not on the register of documents")
        }
        guard let first = known.symbol.with(SymbolSuffix(suffix, 1)) else {
            throw Rejection.invalid("suffix", "cannot stand behind “\(known.symbol)”")
        }
        let symbol = try await SymbolCounter.next(
            suffix.rawValue, under: known.symbol.key, revising: suffix == .revision ? first.original : nil, in: unit
        ) {
            known.symbol.with(SymbolSuffix(suffix, $0))
        }
        return try await enter(symbol, under: known, in: unit)
    }

    private func enter(
        _ symbol: DocumentSymbol, under parent: Document?, in unit: UnitOfWork
    ) async throws -> Document {
        guard symbol.rawValue.utf8.count <= DocumentSymbol.maximumLength else {
            throw Rejection.invalid("suffix", "makes the symbol longer than \(DocumentSymbol.maximumLength) characters")
        }
        let request = RegisterDocument(
            symbol: symbol, title: title, originalLanguage: originalLanguage, distribution: distribution,
            session: session, dated: dated, address: address, digest: digest)
        return try await EnteredDocument(symbol, as: request).enter(under: parent, in: unit)
    }
}
