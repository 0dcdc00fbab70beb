internal import Models

/// The dates of an action, as its neighbours see them.
struct ActionDates: Sendable, Equatable {
    let id: ActionID
    let number: Int
    let starts: CalendarDate?
    let due: CalendarDate
}

/// What a date moves in the actions that wait for it, and in those that wait for them.
///
/// A value without I/O. An action that waits must not begin before what it waits for is due; one without a first day
/// must not be due before that.
struct KnockOn: Sendable {
    /// Which action waits for which.
    struct Edge: Sendable, Hashable {
        let earlier: ActionID
        let later: ActionID
    }

    private let actions: [ActionID: ActionDates]
    private let laterOf: [ActionID: [ActionID]]

    /// - Parameter edges: without a cycle.
    init(actions: [ActionDates], edges: [Edge]) {
        self.actions = Dictionary(actions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        laterOf = Dictionary(grouping: edges, by: \.earlier).mapValues { $0.map(\.later).sorted() }
    }

    /// What would have to move if an action were due on a day.
    func dates(after moved: ActionID, due: CalendarDate) -> [KnockOnDate] {
        var ends = [moved: due]
        var found: [ActionID: KnockOnDate] = [:]
        for earlier in order(from: moved) {
            guard let end = ends[earlier] else { continue }
            for later in laterOf[earlier] ?? [] {
                guard let action = actions[later] else { continue }
                let delay = end.daysSince1970 - (action.starts ?? action.due).daysSince1970
                let newEnd = action.due.advanced(byDays: max(0, delay))
                guard delay > 0, newEnd > ends[later] ?? action.due else { continue }
                ends[later] = newEnd
                found[later] = KnockOnDate(
                    action: later, number: action.number, after: earlier, starts: action.starts, due: action.due,
                    wouldStart: action.starts?.advanced(byDays: delay), wouldBeDue: newEnd)
            }
        }
        return found.values.sorted { ($0.wouldBeDue, $0.number) < ($1.wouldBeDue, $1.number) }
    }

    /// The shortest way from an action to one that waits for it, both of them in it; nil where there is none.
    func way(from start: ActionID, to end: ActionID) -> [ActionID]? {
        var cameFrom: [ActionID: ActionID] = [:]
        var front = [start]
        while !front.isEmpty, cameFrom[end] == nil, front != [end] {
            var next: [ActionID] = []
            for action in front {
                for later in laterOf[action] ?? [] where later != start && cameFrom[later] == nil {
                    cameFrom[later] = action
                    next.append(later)
                }
            }
            front = next
        }
        guard end == start || cameFrom[end] != nil else { return nil }
        return Array(sequence(first: end) { cameFrom[$0] }).reversed()
    }

    /// Whatever comes after an action, each before all that wait for it.
    private func order(from start: ActionID) -> [ActionID] {
        var finished: [ActionID] = []
        var seen: Set<ActionID> = [start]
        var path: [(action: ActionID, next: Int)] = [(start, 0)]
        while let (action, next) = path.last {
            let later = laterOf[action] ?? []
            guard next < later.count else {
                finished.append(action)
                path.removeLast()
                continue
            }
            path[path.count - 1].next += 1
            if seen.insert(later[next]).inserted { path.append((later[next], 0)) }
        }
        return finished.reversed()
    }
}
