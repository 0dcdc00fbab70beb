/// What is wrong with the fields of a request, gathered so that all of it is said at once.
///
///     var problems = FieldProblems()
///     problems.require(ends >= starts, "ends", "must not be before \(field: "starts")")
///     let links = try await problems.collect { try await links.known(in: unit) }
///     guard let links else { throw problems.rejection }
///     try problems.throwIfAny()
///
/// What can only be checked once something else is right comes behind ``throwIfAny()``.
public struct FieldProblems: Sendable {
    /// More than a person reads, and than an answer needs.
    private static let most = 50

    public private(set) var fields: [FieldProblem] = []

    public init() {}

    public var isEmpty: Bool { fields.isEmpty }

    /// - Precondition: there is a problem.
    public var rejection: Rejection { Rejection(fields: fields) }

    public mutating func add(_ problem: FieldProblem) {
        if fields.count < Self.most { fields.append(problem) }
    }

    public mutating func refuse(_ field: String, _ text: ProblemText) { add(FieldProblem(field: field, detail: text)) }

    public mutating func require(_ holds: Bool, _ field: String, _ text: ProblemText) {
        if !holds { refuse(field, text) }
    }

    /// Gathers what a check refuses because of its fields.
    ///
    /// - Returns: what the check does; nil where it refuses.
    /// - Throws: what the check throws for another reason.
    @discardableResult public mutating func collect<Result>(_ check: () throws -> Result) throws -> Result? {
        do {
            return try check()
        } catch let rejection as Rejection where rejection.code == .invalid {
            rejection.fields.forEach { add($0) }
            return nil
        }
    }

    /// As above, for a check that asks others.
    @discardableResult public mutating func collect<Result>(
        _ check: () async throws -> Result
    ) async throws -> Result? {
        do {
            return try await check()
        } catch let rejection as Rejection where rejection.code == .invalid {
            rejection.fields.forEach { add($0) }
            return nil
        }
    }

    public func throwIfAny() throws {
        if !isEmpty { throw rejection }
    }
}
