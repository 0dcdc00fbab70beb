/// Where the columns of one result stand, each looked for once.
///
/// All rows of a result are read by the same code, so that a name is nearly always the one that came next in the row before:
/// it is known by the address of its literal, and nothing is hashed or compared.
final class ColumnPlaces {
    private var known: [(literal: UInt, column: Int)] = []
    private var next = 0

    /// - Returns: nil where no column has the name.
    func column(_ name: StaticString, of result: QueryResult) -> Int? {
        let literal = unsafe UInt(bitPattern: name.utf8Start)
        let place = next
        guard place < known.count, known[place].literal == literal else { return find(name, literal, of: result) }
        next = place + 1
        return known[place].column
    }

    /// Code reads the columns in the order of the statement, mostly: the one after the last is looked at first.
    private func find(_ name: StaticString, _ literal: UInt, of result: QueryResult) -> Int? {
        if known.isEmpty { known.reserveCapacity(result.columnCount) }
        let following = known.last.map { $0.column + 1 } ?? 0
        if following < result.columnCount, result.isNamed(name, following) {
            return add(literal, following, isAlone(name, in: result))
        }
        if let place = known.firstIndex(where: { $0.literal == literal }) {
            next = place + 1
            return known[place].column
        }
        guard let column = (0..<result.columnCount).first(where: { result.isNamed(name, $0) }) else { return nil }
        return add(literal, column, isAlone(name, in: result))
    }

    private func add(_ literal: UInt, _ column: Int, _ isAlone: Bool) -> Int? {
        guard isAlone else { return nil }
        known.append((literal, column))
        next = known.count
        return column
    }

    /// Debug builds, in which the tests run, take a name that stands twice for none: which of the two is meant?
    private func isAlone(_ name: StaticString, in result: QueryResult) -> Bool {
        #if DEBUG
            (0..<result.columnCount).count { result.isNamed(name, $0) } == 1
        #else
            true
        #endif
    }
}
