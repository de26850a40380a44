transparencyChoice.kind("agreements",{
"label":"Data sharing agreement",
"plural":"Data sharing agreements",
"state":"State",
"fields":["Parties","Systems","Contract","Purpose","Legal basis","How often","Direction","Data shared","Minimisation","De-identification","Sharing onward","Who has access","Where it is kept","Security","How people use their rights","Assessment","Audit","Sharing so far","Breaches","Start","Review due","End","Documents"],
"firsts":["ask-wexbridge-hosting"]
});
