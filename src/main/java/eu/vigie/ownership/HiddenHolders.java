package eu.vigie.ownership;

/** Whether holders whom nobody has named may belong to those whose control is asked about. */
public enum HiddenHolders {
    /** Only stated stakes count: nobody unnamed is taken to be the named controller. The default for single controllers. */
    NOT_ALLOWED,
    /**
     * Whatever is not known may be theirs: the unidentified rest of every company, and every party that the source
     * leaves unspecified. What is NO under it is so in every world the evidence allows.
     */
    ALLOWED
}
