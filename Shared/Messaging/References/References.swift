internal import Models
internal import Postgres
internal import Reactor

/// Puts ids in the place of what people call objects in requests, and beside the ids of answers what they are called.
///
/// Handlers know ids alone. What they compare, such as the party of the actor or a repeated registration, is therefore the
/// same however an object was named.
@Reactor final class References {
    private var finders: [ReferenceKind: any ReferenceFinder] = [:]
    /// What ids are called, of kinds that are called the same for ever.
    private var labels: [ReferenceKind: [String: String?]] = [:]

    /// More than a process needs at a time.
    private static let mostLabels = 20_000
    /// More than any request may name.
    private static let mostTexts = 1_000

    nonisolated init() {}

    func resolve(_ kind: ReferenceKind, by finder: some ReferenceFinder) {
        precondition(finders[kind] == nil, "\(kind) has two finders")
        finders[kind] = finder
    }

    /// What is to be looked up in the data of a request; nothing where all that it names are ids for certain.
    func unresolved(in data: [UInt8], _ forms: ReferenceForms) -> [ReferenceSite] {
        guard let map = forms.given else { return [] }
        let sites = ReferenceScan(data, map).sites.compactMap { site -> ReferenceSite? in
            guard finders[site.kind] != nil else { return nil }
            var site = site
            site.parts.removeAll { labels[site.kind]?[$0.text] != nil || !site.kind.isLookedUp($0.text) }
            return site.parts.isEmpty ? nil : site
        }
        // Lists of such a length are refused when they are read.
        return sites.reduce(0) { $0 + $1.parts.count } > Self.mostTexts ? [] : sites
    }

    /// Reads a request whose texts are resolved.
    ///
    /// - Parameter sites: what ``unresolved(in:_:)`` finds in its data.
    func decode<R: Request>(
        _ type: R.Type, from envelope: Envelope, _ sites: [ReferenceSite], _ forms: ReferenceForms,
        _ reading: some HandlerContext
    ) async throws -> R {
        guard !sites.isEmpty else { return try forms.read(type, from: envelope, by: reading.actor) }
        var envelope = envelope
        envelope.data = try await resolved(sites, in: envelope.data, forms, reading)
        return try forms.read(type, from: envelope, by: reading.actor)
    }

    /// As ``decode(_:from:_:_:_:)``, for a request that nobody has looked through.
    func decode<R: Request>(
        _ type: R.Type, from envelope: Envelope, _ forms: ReferenceForms, _ reading: some HandlerContext
    ) async throws -> R {
        try await decode(type, from: envelope, unresolved(in: envelope.data, forms), forms, reading)
    }

    /// The data with ids. A text that may be an id and leads nowhere stays: what is wrong with it, the handler says.
    ///
    /// - Throws: a rejection that names the field, for a text that leads nowhere or to several objects.
    private func resolved(
        _ sites: [ReferenceSite], in data: [UInt8], _ forms: ReferenceForms, _ reading: some HandlerContext
    ) async throws -> [UInt8] {
        var splices: [(range: Range<Int>, id: String)] = []
        for (kind, sites) in Dictionary(grouping: sites, by: \.kind) {
            guard let finder = finders[kind] else { continue }
            let parts = sites.flatMap(\.parts)
            // Nothing is called by a text that no line of text can be.
            for part in parts where Line(rawValue: part.text) == nil {
                throw Rejection.invalid(part.path, "must be \(Line.rule.words)")
            }
            let found = try await find(Set(parts.map(\.text)), kind, finder, reading)
            for part in parts {
                let objects = found[part.text] ?? []
                if objects.count == 1, let object = objects.first {
                    if object.id != part.text || part.isNumber { splices.append((part.range, object.id)) }
                } else if !objects.isEmpty || part.isNumber || !kind.takesUnknownIDs || !ReferenceKind.isID(part.text) {
                    let refusal = Refusal(kind: kind, text: part.text, field: part.path, forms: forms)
                    guard objects.isEmpty else { throw refusal.ambiguous(objects) }
                    throw refusal.unknown(try await finder.hint(for: part.text, in: reading))
                }
            }
        }
        return try data.replacing(splices.map { ($0.range, try JSON.encode($0.id)) })
    }

    /// An answer with what people call the objects that it names. What is not known at the moment is left out.
    func labelled(
        _ answer: [UInt8], _ forms: ReferenceForms, _ reading: some HandlerContext
    ) async throws -> LabelledAnswer {
        guard let map = forms.answered else { return LabelledAnswer(answer) }
        let sites = ReferenceScan(answer, map).sites.filter { $0.label != nil && !$0.parts.isEmpty }
        guard !sites.isEmpty else { return LabelledAnswer(answer) }
        var isPersonal = false
        var (told, kept) = ([] as [Splice], [] as [Splice])
        for (kind, sites) in Dictionary(grouping: sites, by: \.kind) {
            let known = try await labels(of: Set(sites.flatMap(\.parts).map(\.text)), kind, reading)
            let personal = known.mapValues { $0.personal ?? $0.label }
            let impersonal = known.mapValues(\.label)
            for site in sites {
                if let splice = try splice(site, personal) { told.append(splice) }
                if let splice = try splice(site, impersonal) { kept.append(splice) }
            }
            if personal != impersonal { isPersonal = true }
        }
        var labelled = LabelledAnswer(answer.replacing(told))
        if isPersonal { labelled.kept = answer.replacing(kept) }
        return labelled
    }

    /// Answers another service.
    func answer(_ request: ResolveReferences, in context: QueryContext) async throws -> ResolvedReferences {
        guard let finder = finders[request.kind], request.texts.count <= Self.mostTexts else {
            throw Rejection.invalid("kind", "\(word: request.kind) is kept by another service")
        }
        let wanted = request.hint == true ? request.texts.first : nil
        let hint: ProblemText? = if let wanted { try await finder.hint(for: wanted, in: context) } else { nil }
        return ResolvedReferences(
            references: try await finder.find(request.texts, in: context), hint: hint.map { " \($0)" }, hintText: hint)
    }

    /// The object of the audit trail that a text names by its id, or by what people call it. A text that leads nowhere is taken for
    /// an id: the trail tells of objects that are gone.
    ///
    /// - Throws: a rejection that names the field `object`, where it names several, or none that there can be.
    func subject(_ object: TrailObject, in reading: some HandlerContext) async throws -> Subject {
        var key = object.key
        if let kind = object.reference, let finder = finders[kind], let text = key, kind.isLookedUp(text) {
            let objects = try await find([text], kind, finder, reading)[text] ?? []
            guard objects.count < 2 else {
                let shown = objects.prefix(10).map(\.id)
                throw Rejection.invalid("object", "“\(Line(cutting: text))” names several: \(list: shown)")
            }
            key = objects.first?.id ?? text
        }
        guard let subject = Subject(object.kind, named: key) else {
            let kind: ProblemText = object.kind == .documentSeries ? "series" : "document"
            throw Rejection.invalid("object", "names no \(kind) that there can be")
        }
        return subject
    }

    private func find(
        _ texts: Set<String>, _ kind: ReferenceKind, _ finder: any ReferenceFinder, _ reading: some HandlerContext
    ) async throws -> [String: [NamedObject]] {
        let short = texts.filter { $0.utf8.count <= 4 * Line.maximumLength }.sorted()
        let found = try await finder.find(short, in: reading)
        keep(found, of: kind)
        return Dictionary(found.map { ($0.text, $0.objects) }) { first, _ in first }
    }

    private typealias Called = (label: String, personal: String?)

    private func labels(
        of ids: Set<String>, _ kind: ReferenceKind, _ reading: some HandlerContext
    ) async throws -> [String: Called] {
        var known = ids.reduce(into: [String: Called]()) { known, id in
            if let label = labels[kind]?[id] ?? nil { known[id] = (label, nil) }
        }
        let others = ids.filter { labels[kind]?[$0] == nil }.sorted()
        guard let finder = finders[kind], !others.isEmpty else { return known }
        do {
            let found = try await finder.find(others, in: reading)
            // A command may have made the objects itself, and is not committed yet.
            if reading is QueryContext { keep(found, of: kind) }
            for reference in found {
                guard let object = reference.objects.first, object.id == reference.text else { continue }
                known[object.id] = object.label.map { ($0, object.personalLabel) }
            }
        } catch is Unavailable {
        } catch is RemoteProblem {}
        return known
    }

    private func keep(_ found: [ResolvedReference], of kind: ReferenceKind) {
        guard kind.isCalledTheSame else { return }
        if (labels[kind]?.count ?? 0) > Self.mostLabels { labels[kind] = nil }
        for case let (text, object?) in found.map({ ($0.text, $0.objects.first) }) where object.id == text {
            labels[kind, default: [:]][text] = .some(object.label)
        }
    }

    private typealias Splice = (range: Range<Int>, bytes: [UInt8])

    private func splice(_ site: ReferenceSite, _ known: [String: String]) throws -> Splice? {
        guard let name = site.label, let value = try value(of: site, known) else { return nil }
        return (site.end..<site.end, Array(",".utf8) + (try JSON.encode(name)) + Array(":".utf8) + value)
    }

    private func value(of site: ReferenceSite, _ known: [String: String]) throws -> [UInt8]? {
        guard !site.isList else { return try JSON.encode(site.parts.map { known[$0.text] ?? $0.text }) }
        guard let part = site.parts.first, let label = known[part.text] else { return nil }
        return site.kind == .action ? Array(label.utf8) : try JSON.encode(label)
    }
}

/// An answer with what people call the objects in it.
struct LabelledAnswer: Sendable {
    /// As the reader gets it.
    var told: [UInt8]
    /// As a receipt keeps it: without names of persons.
    var kept: [UInt8]

    init(_ answer: [UInt8]) {
        told = answer
        kept = answer
    }
}

/// Why a text names no object.
private struct Refusal {
    let kind: ReferenceKind
    let text: String
    let field: String
    let forms: ReferenceForms

    func unknown(_ hint: ProblemText?) -> Rejection {
        let shown = Line(cutting: text)
        guard forms.addressed.contains(field) else {
            if kind.isOfProcess, let hint { return .invalid(field, hint) }
            return .invalid(field, "names “\(shown)”, which is no \(word: kind) on record\(hint: hint)")
        }
        return Rejection(
            .notFound, detail: "There is no \(word: kind) “\(shown)”.\(hint: hint)",
            fields: [FieldProblem(field: field, detail: "names no \(word: kind) on record")])
    }

    func ambiguous(_ objects: [NamedObject]) -> Rejection {
        let shown = objects.prefix(10).map { object in object.id + (object.label.map { " (\($0))" } ?? "") }
        return .invalid(
            field,
            objects.count > shown.count
                ? "“\(Line(cutting: text))” names several: \(list: shown) and others"
                : "“\(Line(cutting: text))” names several: \(list: shown)")
    }
}

extension [UInt8] {
    /// The bytes with others in some places, none of which overlap.
    fileprivate func replacing(_ splices: [(range: Range<Int>, bytes: [UInt8])]) -> [UInt8] {
        var replaced: [UInt8] = []
        var place = startIndex
        for (range, bytes) in splices.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            replaced += self[place..<range.lowerBound]
            replaced += bytes
            place = range.upperBound
        }
        return replaced + self[place...]
    }
}
