/// How one action waits for another.
public enum DependencyKind: String, Word {
    /// The later one cannot be started before the earlier one is done.
    case blocks
    /// The later one follows in time; nothing is refused, but dates that do not fit are warned of.
    case precedes
}
